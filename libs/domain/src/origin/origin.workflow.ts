import { REASON_LENGTH, reviewChain } from '../workflow/review-chain.js';
import { workflow, type ActionOf, type EffectOf, type Guard, type StateOf } from '../workflow/workflow.js';

/** What the origin table may ask of a review and of the act in hand; the API computes it, no guard sees an entity. */
export interface OriginFacts {
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

/** Student-origin review 生源信息审核 (workflows §2): student → counsellor → college, then the centre reports it. */
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
      action: 'submit',
      label: '提交',
      from: ['NOT_STARTED', 'DRAFT', 'RETURNED'],
      to: 'COUNSELLOR_REVIEW',
      by: ['STUDENT'],
      guards: [WINDOW_OPEN],
      requires: ['complete', 'confirmed'],
      effects: ['origin.lock', 'notify.counsellor'],
    },
    {
      action: 'withdraw',
      label: '撤回',
      from: ['COUNSELLOR_REVIEW'],
      to: 'DRAFT',
      by: ['STUDENT'],
      guards: [WITHDRAW_ALLOWED, NOBODY_ACTED],
      effects: ['origin.unlock'],
    },
    ...reviewChain<OriginFacts>()({
      stages: [
        {
          state: 'COUNSELLOR_REVIEW',
          by: 'COUNSELLOR',
          guards: [ANOTHER_PERSON],
          approve: { guards: [DECIDED_IN_BATCH], effects: ['notify.college'] },
          refuseEffects: ['origin.unlock', 'notify.student'],
        },
        {
          state: 'COLLEGE_REVIEW',
          by: 'COLLEGE_ADMIN',
          guards: [ANOTHER_PERSON],
          approve: { guards: [ALL_DECIDED], effects: ['origin.applyAdopted', 'notify.student'] },
          refuseEffects: ['origin.unlock', 'notify.student', 'notify.counsellor'],
        },
      ],
      approved: 'APPROVED',
      refusals: { return: { label: '退回', to: 'RETURNED' } },
    }),
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
