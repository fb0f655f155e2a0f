import type { Guard } from '../workflow/workflow.js';
import { isCounterpartAsked, type TerminationFacts } from './termination-facts.js';

type TerminationGuard = Guard<TerminationFacts>;

export const INITIATOR: TerminationGuard = {
  reason: '只有发起解约的一方可以进行此操作',
  test: (facts) => facts.actorIsInitiator,
  others: true,
};
export const COUNTERPART: TerminationGuard = {
  reason: '只有协议的另一方可以答复',
  test: (facts) => facts.actorIsCounterpart,
  others: true,
};
export const AGREEMENT_SIGNED: TerminationGuard = {
  reason: '只有已签的协议书可以申请解约',
  test: (facts) => facts.agreementSigned,
};
export const WINDOW_OPEN: TerminationGuard = { reason: '学校尚未开放解约申请', test: (facts) => facts.windowOpen };
export const MAY_START: TerminationGuard = { reason: '学校未开放由您发起解约', test: (facts) => facts.mayStart };
export const WITHIN_LIMIT: TerminationGuard = {
  reason: '解约次数已达学校规定的上限，如需解约请联系就业中心',
  test: (facts) => !facts.overLimit || facts.limitOverridden,
};
export const AGREED: TerminationGuard = { reason: '对方尚未同意', test: (facts) => facts.counterpartAgreed };
export const NOT_AGREED: TerminationGuard = { reason: '对方已经同意', test: (facts) => !facts.counterpartAgreed };
export const ANSWER_OVERDUE: TerminationGuard = {
  reason: '对方的答复期还没有结束',
  test: (facts) => facts.answerOverdue,
};
export const NO_LETTER: TerminationGuard = {
  reason: '已上传解约函，请直接提请学校审核',
  test: (facts) => !facts.letterUploaded,
};
export const NOT_APPROVED_YET: TerminationGuard = {
  reason: '学校已开始审核通过，不能撤销',
  test: (facts) => facts.state === 'RETURNED' || !facts.schoolActed,
};
export const ANOTHER_PERSON: TerminationGuard = {
  reason: '同一人不能完成同一条申请的两级审核',
  test: (facts) => !facts.actorDidOtherStep,
};
export const AGREED_IN_BATCH: TerminationGuard = {
  reason: '对方未在线同意，请打开申请核对解约函后再审核',
  test: (facts) => !facts.inBatch || facts.counterpartAgreed,
};

const asksCounterpart = (facts: TerminationFacts) =>
  isCounterpartAsked(facts) && !(facts.state !== 'DRAFT' && facts.letterUploaded);

/** The other party is asked online, unless a returned request carries its letter already. */
export const ASKS_COUNTERPART: TerminationGuard = { reason: '不需要对方在线确认', test: asksCounterpart };
/** Whoever was asked and refused, or cannot be asked, is heard through the letter. */
export const HEARD_BY_LETTER: TerminationGuard = {
  reason: '需要先由对方在线确认',
  test: (facts) => facts.state === 'COUNTERPART_REFUSED' || !asksCounterpart(facts),
};
