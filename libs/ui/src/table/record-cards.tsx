import { RightOutlined } from '@ant-design/icons';
import { Button, Checkbox, Pagination } from 'antd';
import type { ReactNode } from 'react';
import { M } from '../messages';
import { cell, type RecordColumn, type RecordPage, type RowSelection } from './record-column';
import type { RecordTableProps } from './record-table-props';
import styles from './table.module.css';

type Props<Row extends object> = RecordTableProps<Row> & { readonly data: RecordPage<Row> };

/** The list as cards, one record each, for a phone. */
export function RecordCards<Row extends object>(props: Props<Row>) {
  const { data, list, rowKey } = props;
  const { page, pageSize } = list.query;
  return (
    <>
      <ul className={styles.cards}>
        {data.items.map((row) => (
          <RecordCard key={String(row[rowKey])} row={row} {...props} />
        ))}
      </ul>
      {data.total > pageSize && (
        <Pagination
          simple
          current={page}
          pageSize={pageSize}
          total={data.total}
          onChange={list.setPage}
          showSizeChanger={false}
          align="center"
        />
      )}
    </>
  );
}

function RecordCard<Row extends object>({
  row,
  columns,
  rowKey,
  selection,
  onOpen,
}: Props<Row> & { readonly row: Row }) {
  const head = columns.find(({ primary }) => primary) ?? columns[0];
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        {selection && <CardCheck id={String(row[rowKey])} selection={selection} />}
        <strong className={styles.cardTitle}>{head && cell(head, row)}</strong>
        {onOpen && (
          <Button type="link" size="small" onClick={() => onOpen(row)}>
            {M.table.open}
            <RightOutlined />
          </Button>
        )}
      </div>
      <CardLines columns={columns.filter((column) => column !== head)} row={row} />
    </li>
  );
}

function CardCheck({ id, selection }: { readonly id: string; readonly selection: RowSelection }) {
  const checked = selection.keys.includes(id);
  const toggle = () =>
    selection.onChange(checked ? selection.keys.filter((key) => key !== id) : [...selection.keys, id]);
  return <Checkbox aria-label={M.table.select} checked={checked} onChange={toggle} />;
}

const CardLines = <Row extends object>({
  columns,
  row,
}: {
  readonly columns: readonly RecordColumn<Row>[];
  readonly row: Row;
}) => (
  <dl className={styles.lines}>
    {columns
      .map((column) => ({ ...column, shown: cell(column, row) }))
      .filter(({ shown }) => !isBlank(shown))
      .map(({ key, title, shown }) => (
        <div key={key} className={styles.line}>
          <dt>{title}</dt>
          <dd>{shown}</dd>
        </div>
      ))}
  </dl>
);

/** Nothing to read: a card has no place to keep free for it. */
const isBlank = (shown: ReactNode): boolean => shown === null || shown === undefined || shown === '';
