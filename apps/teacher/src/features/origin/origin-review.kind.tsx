import { originWorkflow, type Role } from '@qicheng/domain';
import type { RecordColumn } from '@qicheng/ui';
import { ORIGIN } from '../../messages/origin';
import { PLACE } from '../../messages/place';
import {
  opinionBatch,
  queueFilter,
  quickOpinions,
  stateColumn,
  studentColumns,
  submittedColumn,
  type BatchAction,
  type ReviewKind,
} from '../../review';
import { stateAwaiting } from '../../workflow/next-step';
import { originSource, type OriginReviewItem, type OriginTypes } from './origin.api';
import styles from './origin.module.css';

const QUICK = quickOpinions('ORIGIN');

const BATCH = opinionBatch<OriginReviewItem>(QUICK, {
  warning: (rows) => {
    const pending = rows.filter(({ pendingCount }) => pendingCount > 0).length;
    return pending > 0 ? ORIGIN.pending(pending) : undefined;
  },
});

type Step = BatchAction<OriginReviewItem, OriginTypes['verb']>;
const B = ORIGIN.batch;
const REASON = { label: B.reason };

/** What the centre does with many records that are settled. */
const SETTLED: Readonly<Record<string, readonly Step[]>> = {
  APPROVED: [
    { action: 'reopen', label: B.reopen, lead: B.reopenLead, reason: REASON, danger: true },
    { action: 'report', label: B.report, lead: B.reportLead, primary: true },
  ],
  REPORTED: [{ action: 'unlock', label: B.unlock, lead: B.unlockLead, reason: REASON }],
};

function batch(role: Role, state: string | undefined): readonly Step[] {
  if (state === undefined) return [];
  if (role === 'CENTRE_ADMIN') return SETTLED[state] ?? [];
  return state === stateAwaiting(originWorkflow, role) ? BATCH : [];
}

const DIFFERENCES: readonly RecordColumn<OriginReviewItem>[] = [
  {
    key: 'diffCount',
    title: ORIGIN.column.diff,
    sortable: true,
    align: 'right',
    width: 72,
    render: ({ diffCount }) => <span className={diffCount === 0 ? styles.none : undefined}>{diffCount}</span>,
  },
  {
    key: 'pendingCount',
    title: ORIGIN.column.pending,
    align: 'right',
    width: 72,
    render: ({ pendingCount }) => (
      <span className={pendingCount === 0 ? styles.none : styles.some}>{pendingCount}</span>
    ),
  },
];

/** The review of student origin (O3–O6). */
export const originReview: ReviewKind<OriginTypes> = {
  path: '/origin-reviews',
  flow: originWorkflow,
  source: originSource,
  words: ORIGIN,
  filterOf: (filters) => queueFilter(originWorkflow, filters),
  columns: (place) => [
    ...studentColumns<OriginReviewItem>(place),
    stateColumn(originWorkflow),
    ...DIFFERENCES,
    submittedColumn(),
  ],
  batch,
  offers: ({ offers }) => offers,
  leadOf: ({ studentNo, collegeName, majorName, className, gradYear }) =>
    [studentNo, collegeName, majorName, className, PLACE.year(gradYear)].join(' · '),
  quickOpinions: QUICK,
};
