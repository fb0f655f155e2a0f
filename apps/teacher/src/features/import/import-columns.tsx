import { dateTime, type RecordColumn } from '@qicheng/ui';
import { Link } from 'react-router';
import { IMPORT } from '../../messages/import';
import { ImportStateTag } from './import-state-tag';
import { isRunning, type ImportBatch } from './import.api';

const { list: M, number } = IMPORT;

/** Columns of the list of imports. */
export const importColumns: readonly RecordColumn<ImportBatch>[] = [
  {
    key: 'file',
    title: M.file,
    primary: true,
    width: 260,
    render: ({ id, fileName }) => <Link to={`/imports/${id}`}>{fileName}</Link>,
  },
  { key: 'state', title: M.state, width: 150, render: (batch) => <State batch={batch} /> },
  {
    key: 'rows',
    title: M.rows,
    width: 90,
    align: 'right',
    render: ({ rowCount }) => (rowCount === null ? null : number(rowCount)),
  },
  { key: 'result', title: M.result, width: 260, render: resultOf },
  { key: 'by', title: M.by, width: 100, render: ({ startedByName }) => startedByName },
  { key: 'at', title: M.at, width: 150, render: ({ createdAt }) => dateTime(createdAt) },
];

const State = ({ batch: { state, progress } }: { readonly batch: ImportBatch }) => (
  <>
    <ImportStateTag state={state} /> {isRunning(state) && progress > 0 && M.running(progress)}
  </>
);

function resultOf({ refusal, newCount, changedCount, errorCount }: ImportBatch): string | null {
  if (refusal !== null) return refusal;
  return newCount === null || changedCount === null ? null : M.counts(newCount, changedCount, errorCount);
}
