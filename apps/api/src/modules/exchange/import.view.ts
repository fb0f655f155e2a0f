import type {
  ImportAction,
  ImportBatchDetail,
  ImportBatchView,
  ImportChangeView,
  ImportIssueView,
} from '@qicheng/contracts';
import { isOriginFieldKey, originField } from '@qicheng/domain';
import { originText } from '../graduate/index.js';
import type { ImportBatch } from './import-batch.entity.js';
import type { StagedChange } from './import-change.entity.js';
import type { ImportIssue } from './import-issue.entity.js';
import { columnLetters } from './workbook/index.js';

/** What may be done with a batch now. */
export function importActions(batch: ImportBatch): ImportAction[] {
  const { state, errorCount, newCount, changedCount, creates, mapping } = batch;
  const worthIt = errorCount === 0 && (newCount ?? 0) + (changedCount ?? 0) + (creates?.assignmentCount ?? 0) > 0;
  if (state === 'CHECKED') return worthIt ? ['commit', 'assign', 'cancel'] : ['assign', 'cancel'];
  if (state === 'REFUSED') return mapping === null ? [] : ['assign'];
  if (state === 'UPLOADED' || state === 'CHECKING' || state === 'COMMITTING') return ['cancel'];
  return state === 'COMMITTED' ? ['undo'] : [];
}

/** A batch with its file loaded, as the centre sees it. */
export function batchView(batch: ImportBatch): ImportBatchView {
  const {
    id,
    state,
    phase,
    progress,
    file,
    gradYears,
    startedByName,
    rowCount,
    newCount,
    changedCount,
    unchangedCount,
  } = batch;
  const { errorCount, warningCount, refusal, createdAt, checkedAt, committedAt, undoneAt } = batch;
  return {
    id,
    state,
    phase,
    progress,
    gradYears,
    startedByName,
    rowCount,
    newCount,
    changedCount,
    unchangedCount,
    errorCount,
    warningCount,
    refusal,
    createdAt,
    checkedAt,
    committedAt,
    undoneAt,
    fileName: file.name,
    fileSize: file.size,
    actions: importActions(batch),
  };
}

/** The same with its columns and what it would create. */
export const batchDetail = (batch: ImportBatch): ImportBatchDetail => ({
  ...batchView(batch),
  columns: (batch.mapping?.columns ?? []).map(({ number, heading, field }) => ({
    letter: columnLetters(number),
    heading,
    field,
  })),
  creates: batch.creates,
});

/** A bad cell with its address. */
export const issueView = ({
  id,
  sheet,
  rowNo,
  columnNumber,
  heading,
  value,
  kind,
  message,
  fix,
  severity,
}: ImportIssue): ImportIssueView => ({
  id,
  sheet,
  row: rowNo,
  column: heading,
  address: columnNumber > 0 ? `${columnLetters(columnNumber)}${rowNo}` : String(rowNo),
  value,
  kind,
  message,
  fix,
  severity,
});

/** Changed fields with their texts; `shownIdNo` opens and masks an encrypted number. */
export const changeViews = (
  changes: readonly StagedChange[],
  shownIdNo: (cipher: string) => string,
): ImportChangeView['changes'] =>
  changes.flatMap(({ field, from, to, kept }) => {
    if (!isOriginFieldKey(field)) return [];
    const text = (value: string | null) =>
      value !== null && field === 'idNo' ? shownIdNo(value) : originText(field, value);
    return [{ field, label: originField(field).label, from: text(from), to: text(to), kept }];
  });
