import { ISSUE_SEVERITIES } from '@qicheng/contracts';
import { Empty, FilterBar, RecordTable, useListQuery, type RecordColumn } from '@qicheng/ui';
import { Tag } from 'antd';
import { IMPORT } from '../../messages/import';
import { useImportIssues, type ImportDetail, type ImportIssue } from './import.api';
import styles from './import.module.css';

const { issue: M } = IMPORT;

/** Every bad cell: where, what stands there, why it is wrong and how to put it right. */
export function ImportIssues({ batch }: { readonly batch: ImportDetail }) {
  const list = useListQuery();
  const { data, error, isPlaceholderData, refetch } = useImportIssues(batch.id, list.query);
  const headings = [...new Set(batch.columns.map(({ heading }) => heading))].filter(Boolean);
  return (
    <>
      <FilterBar
        list={list}
        fields={[
          {
            kind: 'select',
            name: 'column',
            label: M.column,
            options: headings.map((value) => ({ value, label: value })),
          },
          { kind: 'select', name: 'severity', label: M.severity, options: SEVERITIES },
        ]}
      />
      <RecordTable
        id="import-issues"
        label={M.label}
        rowKey="id"
        list={list}
        data={data}
        error={error}
        loading={isPlaceholderData}
        columns={COLUMNS}
        onRetry={() => void refetch()}
        empty={<Empty title={M.none} hint={M.noneHint} compact />}
      />
    </>
  );
}

const SEVERITIES = ISSUE_SEVERITIES.map((value) => ({ value, label: M.severities[value] }));

const COLUMNS: readonly RecordColumn<ImportIssue>[] = [
  {
    key: 'where',
    title: M.where,
    primary: true,
    width: 130,
    render: ({ sheet, address }) => (
      <span className={styles.address}>
        <strong>{address}</strong> {sheet}
      </span>
    ),
  },
  { key: 'row', title: IMPORT.change.row, width: 96, hidden: true, align: 'right', render: ({ row }) => M.row(row) },
  {
    key: 'column',
    title: M.column,
    width: 130,
    render: ({ column }) => (column === null ? M.wholeRow : column || IMPORT.column.nameless),
  },
  {
    key: 'value',
    title: M.value,
    width: 190,
    render: ({ value }) =>
      value === null || value === '' ? (
        <span className={styles.none}>{M.blank}</span>
      ) : (
        <code className={styles.cell}>{value}</code>
      ),
  },
  { key: 'why', title: M.why, width: 240, render: ({ message }) => <span className={styles.wrap}>{message}</span> },
  { key: 'fix', title: M.fix, width: 240, render: ({ fix }) => <span className={styles.wrap}>{fix}</span> },
  {
    key: 'severity',
    title: M.severity,
    width: 80,
    render: ({ severity }) => (
      <Tag color={severity === 'ERROR' ? 'error' : 'warning'} variant="outlined">
        {M.severities[severity]}
      </Tag>
    ),
  },
];
