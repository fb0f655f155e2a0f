import { REASON_LENGTH } from '../workflow/review-chain.js';
import { type Chained, followedBy, nextStage, REVIEWER_OF, type SchoolStage } from '../workflow/school-chain.js';
import { workflow, type ActionOf, type EffectOf, type Guard, type StateOf } from '../workflow/workflow.js';

/** What the origin table may ask of a review and of the act in hand; the API computes it, no guard sees an entity. */
export interface OriginFacts extends Chained {
  readonly state: string;
  /** Today lies inside the cohort's window, or the centre has none set. */
  readonly windowOpen: boolean;
  /** `checkOrigin(values, 'submission')` finds nothing. */
  readonly complete: boolean;
  /** The student has ticked that everything is true. */
  readonly confirmed: boolean;
  /** The setting allowWithdrawBeforeFirstReview. */
  readonly withdrawAllowed: boolean;
  /** A reviewer has corrected, decided or given an opinion since the last submission. */
  readonly reviewerActed: boolean;
  /** With separateReviewers on: this person has already given the opinion of another step of this round. */
  readonly actorDidOtherStep: boolean;
  /** Differing fields still undecided. */
  readonly pendingDecisions: number;
  /** The opinion is one of many given at once. */
  readonly inBatch: boolean;
  readonly reason?: string | null;
}

const WINDOW_OPEN: Guard<OriginFacts> = { reason: '不在生源信息核验开放时间内', test: (facts) => facts.windowOpen };
const WITHDRAW_ALLOWED: Guard<OriginFacts> = { reason: '学校未开放撤回', test: (facts) => facts.withdrawAllowed };
const NOBODY_ACTED: Guard<OriginFacts> = { reason: '审核人已处理，不能撤回', test: (facts) => !facts.reviewerActed };
const ANOTHER_PERSON: Guard<OriginFacts> = {
  reason: '同一人不能完成同一条记录的两级审核',
  test: (facts) => !facts.actorDidOtherStep,
};
const ALL_DECIDED: Guard<OriginFacts> = {
  reason: '还有不一致的信息未处理',
  test: (facts) => facts.pendingDecisions === 0,
};
const DECIDED_IN_BATCH: Guard<OriginFacts> = {
  reason: '有不一致的信息未处理，不能批量通过',
  test: (facts) => !facts.inBatch || facts.pendingDecisions === 0,
};

const SUBMIT = {
  action: 'submit',
  label: '提交',
  from: ['NOT_STARTED', 'DRAFT', 'RETURNED'],
  by: ['STUDENT'],
  requires: ['complete', 'confirmed'],
} as const;

/** Whoever approves last settles what the school's record takes. */
const decidedBy = (stage: SchoolStage): Guard<OriginFacts> => ({
  ...ALL_DECIDED,
  test: (facts) => nextStage(facts.chain, stage) !== null || ALL_DECIDED.test(facts),
});

const approving = <const Stage extends SchoolStage>(stage: Stage) =>
  ({
    action: 'approve',
    label: '通过',
    from: [`${stage}_REVIEW`],
    by: [REVIEWER_OF[stage]],
    guards: [ANOTHER_PERSON, DECIDED_IN_BATCH, decidedBy(stage)],
  }) as const;

const returning = <const Stage extends SchoolStage>(stage: Stage) =>
  ({
    action: 'return',
    label: '退回',
    from: [`${stage}_REVIEW`],
    to: 'RETURNED',
    by: [REVIEWER_OF[stage]],
    guards: [ANOTHER_PERSON, REASON_LENGTH],
    requires: ['reason'],
  }) as const;

const COUNSELLOR = approving('COUNSELLOR');
const COLLEGE = approving('COLLEGE');
const SETTLED = { to: 'APPROVED', effects: ['origin.applyAdopted', 'notify.student'] } as const;

/** Student-origin review 生源信息审核 (workflows §2): student → the school's reviewers (setting), then the centre reports it. */
export const originWorkflow = workflow<OriginFacts>()({
  name: 'origin',
  label: '生源信息审核',
  initial: 'NOT_STARTED',
  states: {
    NOT_STARTED: { label: '未核验', tone: 'default' },
    DRAFT: { label: '填写中', tone: 'default' },
    COUNSELLOR_REVIEW: { label: '待辅导员审核', tone: 'processing' },
    COLLEGE_REVIEW: { label: '待学院审核', tone: 'processing' },
    RETURNED: { label: '审核不通过', tone: 'error' },
    APPROVED: { label: '审核通过', tone: 'success' },
    REPORTED: { label: '已上报锁定', tone: 'success' },
  },
  table: [
    {
      ...SUBMIT,
      to: 'COUNSELLOR_REVIEW',
      guards: [WINDOW_OPEN, followedBy(null, 'COUNSELLOR')],
      effects: ['origin.lock', 'notify.counsellor'],
    },
    {
      ...SUBMIT,
      to: 'COLLEGE_REVIEW',
      guards: [WINDOW_OPEN, followedBy(null, 'COLLEGE')],
      effects: ['origin.lock', 'notify.college'],
    },
    {
      action: 'withdraw',
      label: '撤回',
      from: ['COUNSELLOR_REVIEW', 'COLLEGE_REVIEW'],
      to: 'DRAFT',
      by: ['STUDENT'],
      guards: [WINDOW_OPEN, WITHDRAW_ALLOWED, NOBODY_ACTED],
      effects: ['origin.unlock'],
    },
    {
      ...COUNSELLOR,
      to: 'COLLEGE_REVIEW',
      guards: [...COUNSELLOR.guards, followedBy('COUNSELLOR', 'COLLEGE')],
      effects: ['notify.college'],
    },
    { ...COUNSELLOR, ...SETTLED, guards: [...COUNSELLOR.guards, followedBy('COUNSELLOR', null)] },
    { ...returning('COUNSELLOR'), effects: ['origin.unlock', 'notify.student'] },
    { ...COLLEGE, ...SETTLED },
    { ...returning('COLLEGE'), effects: ['origin.unlock', 'notify.student', 'notify.counsellor'] },
    {
      action: 'reopen',
      label: '重新开放',
      from: ['APPROVED'],
      to: 'RETURNED',
      by: ['CENTRE_ADMIN'],
      guards: [REASON_LENGTH],
      requires: ['reason'],
      effects: ['origin.unlock', 'notify.student', 'notify.counsellor'],
    },
    {
      action: 'report',
      label: '上报',
      from: ['APPROVED'],
      to: 'REPORTED',
      by: ['CENTRE_ADMIN'],
      effects: ['origin.markReported'],
    },
    {
      action: 'unlock',
      label: '解除上报锁定',
      from: ['REPORTED'],
      to: 'APPROVED',
      by: ['CENTRE_ADMIN'],
      guards: [REASON_LENGTH],
      requires: ['reason'],
      effects: ['origin.clearReported'],
    },
  ],
});

/** The states of an origin review. */
export type OriginState = StateOf<typeof originWorkflow>;

/** What may be done to an origin review. */
export type OriginAction = ActionOf<typeof originWorkflow>;

/** The side effects the API implements, one handler each. */
export type OriginEffect = EffectOf<typeof originWorkflow>;

/** The state after the student saves: whoever starts or resumes writing has a draft. Saving is open wherever submitting is. */
export const stateAfterSave = (state: OriginState): OriginState => (isOriginWritable(state) ? 'DRAFT' : state);

/** True where the student may write: exactly the states from which the table lets one submit. */
export const isOriginWritable = (state: OriginState): boolean =>
  originWorkflow.table.some((row) => row.action === 'submit' && row.from.includes(state));
