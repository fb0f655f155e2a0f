import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Empty } from '../face/empty';
import { ErrorFace } from '../face/error-face';
import { Loading } from '../face/loading';
import { M } from '../messages';
import { useNarrow } from '../theme';
import { ColumnPicker } from './column-picker';
import { RecordCards } from './record-cards';
import { RecordGrid } from './record-grid';
import type { RecordTableProps } from './record-table-props';
import styles from './table.module.css';
import { useColumnSettings } from './use-column-settings';
import type { ListQueryControl } from './use-list-query';

/** Below it, in CSS pixels, a table has to be scrolled sideways. */
const CARDS_BELOW = 900;

/** A list of records with server paging and sorting; a table from 900 px, cards below. */
export function RecordTable<Row extends object>(props: RecordTableProps<Row>) {
  const { columns, data, error, list, tools } = props;
  const narrow = useNarrow(CARDS_BELOW);
  const settings = useColumnSettings(props.id, columns);
  const View = narrow ? RecordCards : RecordGrid;
  const body = () => {
    if (data !== undefined && data.items.length > 0) return <View {...props} data={data} columns={settings.visible} />;
    if (error !== undefined && error !== null)
      return <ErrorFace error={error} {...(props.onRetry && { onRetry: props.onRetry })} />;
    return data === undefined ? <Loading shape="table" /> : <NoRows list={list} empty={props.empty} />;
  };
  return (
    <section className={styles.table} aria-label={props.label} aria-busy={props.loading === true}>
      <div className={styles.bar}>
        <span className={styles.total} role="status">
          {data !== undefined && M.table.total(data.total)}
        </span>
        {tools}
        {!narrow && <ColumnPicker columns={columns} settings={settings} />}
      </div>
      {body()}
    </section>
  );
}

function NoRows({ list, empty }: { readonly list: ListQueryControl; readonly empty: ReactNode }) {
  const filtered = Object.values(list.query.filters).some((value) => value !== '');
  if (!filtered) return empty ?? <Empty />;
  return (
    <Empty
      title={M.table.noMatch}
      hint={M.table.noMatchHint}
      action={<Button onClick={list.reset}>{M.table.reset}</Button>}
    />
  );
}
