import { ROW_OUTCOMES } from '@qicheng/contracts';
import { Empty, FilterBar, RecordTable, useListQuery, type RecordColumn } from '@qicheng/ui';
import { Tag } from 'antd';
import { IMPORT } from '../../messages/import';
import { useImportChanges, type ImportChange } from './import.api';
import styles from './import.module.css';

const { change: M } = IMPORT;

/** What committing would do, row by row: old beside new. */
export function ImportChanges({ id }: { readonly id: string }) {
  const list = useListQuery();
  const { data, error, isPlaceholderData, refetch } = useImportChanges(id, list.query);
  return (
    <>
      <FilterBar list={list} fields={[{ kind: 'select', name: 'outcome', label: M.outcome, options: OUTCOMES }]} />
      <RecordTable
        id="import-changes"
        label={M.label}
        rowKey="row"
        list={list}
        data={data}
        error={error}
        loading={isPlaceholderData}
        columns={COLUMNS}
        onRetry={() => void refetch()}
        empty={<Empty title={M.none} compact />}
      />
    </>
  );
}

const OUTCOMES = ROW_OUTCOMES.map((value) => ({ value, label: M.outcomes[value] }));
const TONE = { NEW: 'success', CHANGED: 'processing', UNCHANGED: 'default' } as const;

const COLUMNS: readonly RecordColumn<ImportChange>[] = [
  { key: 'row', title: M.row, width: 80, align: 'right' },
  {
    key: 'student',
    title: M.student,
    primary: true,
    width: 220,
    render: ({ name, studentNo }) => `${name} ${studentNo}`,
  },
  {
    key: 'outcome',
    title: M.outcome,
    width: 96,
    render: ({ outcome }) => (
      <Tag color={TONE[outcome]} variant="outlined">
        {M.outcomes[outcome]}
      </Tag>
    ),
  },
  { key: 'what', title: M.what, width: 620, render: (row) => <Changes row={row} /> },
];

function Changes({ row: { outcome, changes } }: { readonly row: ImportChange }) {
  if (changes.length === 0) return <span className={styles.none}>{outcome === 'NEW' ? M.fresh : M.same}</span>;
  return (
    <ul className={styles.changes}>
      {changes.map(({ field, label, from, to, kept }) => (
        <li key={field}>
          <span className={styles.label}>{label}</span>
          <del aria-label={M.from}>{from ?? M.blank}</del> → <ins aria-label={M.to}>{to ?? M.blank}</ins>
          {kept && (
            <Tag color="warning" variant="outlined">
              {M.kept}
            </Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
