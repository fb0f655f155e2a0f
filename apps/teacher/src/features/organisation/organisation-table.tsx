import { Empty } from '@qicheng/ui';
import { Button, Input, Table } from 'antd';
import { useId, useMemo, useState } from 'react';
import { ORGANISATION as M } from '../../messages/organisation';
import type { ChangeWish } from './organisation-actions';
import { organisationColumns } from './organisation-columns';
import { matching, openable, type OrganisationRow } from './organisation-row';
import styles from './organisation.module.css';

interface Props {
  readonly rows: readonly OrganisationRow[];
  readonly onWish?: (wish: ChangeWish) => void;
}

/** The tree with a search that opens what it finds. */
export function OrganisationTable({ rows, onWish }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState<readonly string[]>([]);
  const shown = useMemo(() => matching(rows, text), [rows, text]);
  const columns = useMemo(() => organisationColumns(onWish), [onWish]);
  const find = (next: string) => {
    setText(next);
    setOpen(next.trim() === '' ? [] : openable(matching(rows, next)));
  };
  return (
    <>
      <div className={styles.tools}>
        <search className={styles.search}>
          <label htmlFor={id}>{M.search}</label>
          <Input
            id={id}
            value={text}
            placeholder={M.searchHint}
            allowClear
            onChange={({ target }) => find(target.value)}
          />
        </search>
        <Button onClick={() => setOpen(openable(shown))}>{M.expandAll}</Button>
        <Button onClick={() => setOpen([])}>{M.collapseAll}</Button>
      </div>
      {shown.length === 0 ? (
        <Empty title={M.noMatch} hint={M.noMatchHint} />
      ) : (
        <Table<OrganisationRow>
          aria-label={M.table}
          rowKey="id"
          size="medium"
          columns={columns}
          dataSource={shown}
          pagination={false}
          sticky={{ offsetHeader: 52 }}
          scroll={{ x: 760 }}
          expandable={{ expandedRowKeys: [...open], onExpandedRowsChange: (keys) => setOpen(keys.map(String)) }}
        />
      )}
    </>
  );
}
