import { REVIEW } from '../messages/review';
import type { BatchAction } from './batch-action';

const M = REVIEW.batch;

/** Return and approve, as every review offers them for many records at once. */
export const opinionBatch = <Row>(
  quick: readonly string[],
  warning: (rows: readonly Row[]) => string | undefined = () => undefined,
): readonly BatchAction<Row, 'approve' | 'return'>[] => [
  {
    action: 'return',
    label: M.return,
    title: M.returnTitle,
    lead: M.returnLead,
    reason: { label: M.reason, quick },
    danger: true,
  },
  {
    action: 'approve',
    label: M.approve,
    title: M.approveTitle,
    lead: M.approveLead,
    reason: { label: M.opinion, optional: true },
    primary: true,
    warning,
  },
];
