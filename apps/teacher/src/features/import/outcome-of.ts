import { dateTime } from '@qicheng/ui';
import { IMPORT } from '../../messages/import';
import type { ImportDetail } from './import.api';

const { result: M } = IMPORT;

/** What became of a batch, in a headline and what to do next. */
export interface Outcome {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly text: string;
}

/** The outcome of a batch at rest; a refused file that nothing can be done about has a face of its own. */
export function outcomeOf(batch: ImportDetail): Outcome {
  const { state, errorCount, newCount, changedCount, committedAt, undoneAt, refusal } = batch;
  const [fresh, changed] = [newCount ?? 0, changedCount ?? 0];
  if (state === 'COMMITTED')
    return { tone: 'success', title: M.committed(fresh, changed), text: M.committedHint(dateTime(committedAt)) };
  if (state === 'UNDONE') return { tone: 'info', title: M.undone, text: M.undoneHint(dateTime(undoneAt)) };
  if (state === 'CANCELLED') return { tone: 'info', title: M.cancelled, text: M.cancelledHint };
  if (state === 'REFUSED') return { tone: 'warning', title: M.refusedColumns, text: refusal ?? '' };
  if (state === 'FAILED')
    return { tone: 'error', title: M.failed, text: [refusal, M.failedHint].filter(Boolean).join(' ') };
  if (errorCount > 0) return { tone: 'error', title: M.checkedErrors(errorCount), text: M.checkedErrorsHint };
  if (refusal !== null) return { tone: 'warning', title: M.failed, text: refusal };
  return batch.actions.includes('commit')
    ? { tone: 'success', title: M.checkedClean, text: M.checkedCleanHint }
    : { tone: 'info', title: M.checkedSame, text: M.checkedSameHint };
}
