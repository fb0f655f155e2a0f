import { REASON_LENGTH } from '../workflow/review-chain.js';
import { followedBy, REVIEWER_OF, SCHOOL_STAGES, type SchoolStage } from '../workflow/school-chain.js';
import type { Transition } from '../workflow/workflow.js';
import type { TerminationFacts } from './termination-facts.js';
import { AGREED_IN_BATCH, ANOTHER_PERSON } from './termination-guard.js';

/** The states of a termination request. */
export type TerminationState =
  | 'DRAFT'
  | 'COUNTERPART_CONFIRM'
  | 'COUNTERPART_REFUSED'
  | `${SchoolStage}_REVIEW`
  | 'RETURNED'
  | 'APPROVED'
  | 'CANCELLED';

/**
 * The side effects the API implements, one handler each. begin: the request is locked and its agreement TERMINATING, if it is
 * not so already; answer: the other party's decision is kept; unlock: the initiator may write again; apply: the agreement is
 * TERMINATED, its number void, the destination superseded, the slot free; release: the agreement is SIGNED again.
 */
export type TerminationEffect =
  | `termination.${'begin' | 'answer' | 'unlock' | 'apply' | 'release'}`
  | `notify.${'student' | 'employer' | 'counsellor' | 'college' | 'centre'}`;

type Row<Action extends string> = Transition<Action, TerminationState, TerminationFacts, TerminationEffect>;

/** An application, the answer to it and its end are told to everybody concerned (workflows §8). */
export const NOTIFY_ALL = [
  'notify.student',
  'notify.employer',
  'notify.counsellor',
  'notify.college',
  'notify.centre',
] as const satisfies readonly TerminationEffect[];

const NOTIFY_STAGE = {
  COUNSELLOR: 'notify.counsellor',
  COLLEGE: 'notify.college',
  CENTRE: 'notify.centre',
} as const satisfies Record<SchoolStage, TerminationEffect>;

/** A step that hands the request to the school: one row per reviewer whom the school's chain may put first. */
export const toSchool = <const Action extends string>(row: Omit<Row<Action>, 'to'>): Row<Action>[] =>
  SCHOOL_STAGES.map((stage) => ({
    ...row,
    to: `${stage}_REVIEW` as const,
    guards: [...(row.guards ?? []), followedBy(null, stage)],
  }));

const approvalTo = (stage: SchoolStage, next: SchoolStage | null): Row<'approve'> => ({
  action: 'approve',
  label: '通过',
  from: [`${stage}_REVIEW`],
  to: next === null ? 'APPROVED' : `${next}_REVIEW`,
  by: [REVIEWER_OF[stage]],
  guards: [ANOTHER_PERSON, AGREED_IN_BATCH, followedBy(stage, next)],
  effects: next === null ? ['termination.apply', ...NOTIFY_ALL] : [NOTIFY_STAGE[next]],
});

const refusalBy = (stage: SchoolStage): Row<'return'> => ({
  action: 'return',
  label: '退回',
  from: [`${stage}_REVIEW`],
  to: 'RETURNED',
  by: [REVIEWER_OF[stage]],
  guards: [ANOTHER_PERSON, REASON_LENGTH],
  requires: ['reason'],
  effects: ['termination.unlock', ...NOTIFY_ALL],
});

/** Every reviewer approves on to whoever follows in the school's chain, or returns the request with a reason. */
export const schoolReview: readonly Row<'approve' | 'return'>[] = SCHOOL_STAGES.flatMap((stage, index) => [
  ...[...SCHOOL_STAGES.slice(index + 1), null].map((next) => approvalTo(stage, next)),
  refusalBy(stage),
]);
