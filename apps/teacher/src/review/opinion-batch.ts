import { REVIEW } from '../messages/review';
import type { BatchAction } from './batch-action';

const M = REVIEW.batch;

interface Circumstances<Row> {
  /** Who reads the reason; the student when left out. */
  readonly reader?: string;
  /** What to mind before approving these rows. */
  readonly warning?: (rows: readonly Row[]) => string | undefined;
  /** What to mind before returning these rows. */
  readonly returnWarning?: (rows: readonly Row[]) => string | undefined;
}

/** Return and approve, as every review offers them for many records at once. */
export const opinionBatch = <Row>(
  quick: readonly string[],
  { reader = REVIEW.student, warning = () => undefined, returnWarning = () => undefined }: Circumstances<Row> = {},
): readonly BatchAction<Row, 'approve' | 'return'>[] => [
  {
    action: 'return',
    label: M.return,
    title: M.returnTitle,
    lead: M.returnLead(reader),
    reason: { label: M.reason(reader), quick },
    danger: true,
    warning: returnWarning,
  },
  {
    action: 'approve',
    label: M.approve,
    title: M.approveTitle,
    lead: M.approveLead,
    reason: { label: M.opinion, optional: true, quick: REVIEW.quickApprovals },
    primary: true,
    warning,
  },
];
