import { reviewChain } from '../workflow/review-chain.js';
import { workflow, type ActionOf, type EffectOf, type Guard, type StateOf } from '../workflow/workflow.js';

/** What the correction table may ask. */
export interface CorrectionFacts {
  readonly state: string;
  /** With separateReviewers on: this person has already approved the request at the other step. */
  readonly actorDidOtherStep?: boolean;
  readonly reason?: string | null;
}

const ANOTHER_PERSON: Guard<CorrectionFacts> = {
  reason: '同一人不能完成同一份申请的两级审核',
  test: (facts) => facts.actorDidOtherStep !== true,
};

/** Request to correct a locked field 更正申请 (workflows §2): counsellor, then centre; the student may cancel until it is decided. */
export const correctionWorkflow = workflow<CorrectionFacts>()({
  name: 'correction',
  label: '更正申请',
  initial: 'COUNSELLOR_REVIEW',
  states: {
    COUNSELLOR_REVIEW: { label: '待辅导员审核', tone: 'processing' },
    CENTRE_REVIEW: { label: '待就业中心审核', tone: 'processing' },
    APPROVED: { label: '已更正', tone: 'success', final: true },
    REJECTED: { label: '未采纳', tone: 'error', final: true },
    CANCELLED: { label: '已撤销', tone: 'default', final: true },
  },
  table: [
    ...reviewChain<CorrectionFacts>()({
      stages: [
        {
          state: 'COUNSELLOR_REVIEW',
          by: 'COUNSELLOR',
          approve: { effects: ['notify.centre'] },
          refuseEffects: ['notify.student'],
        },
        {
          state: 'CENTRE_REVIEW',
          by: 'CENTRE_ADMIN',
          guards: [ANOTHER_PERSON],
          approve: { effects: ['correction.apply', 'notify.student'] },
          refuseEffects: ['notify.student', 'notify.counsellor'],
        },
      ],
      approved: 'APPROVED',
      refusals: { reject: { label: '不通过', to: 'REJECTED' } },
    }),
    { action: 'cancel', label: '撤销', from: ['COUNSELLOR_REVIEW', 'CENTRE_REVIEW'], to: 'CANCELLED', by: ['STUDENT'] },
  ],
});

/** The states of a correction request. */
export type CorrectionState = StateOf<typeof correctionWorkflow>;

/** What may be done to a correction request. */
export type CorrectionAction = ActionOf<typeof correctionWorkflow>;

/** The side effects the API implements, one handler each. */
export type CorrectionEffect = EffectOf<typeof correctionWorkflow>;
