import { followedBy, nextStage } from '../workflow/school-chain.js';
import type { Guard } from '../workflow/workflow.js';
import type { AgreementFacts } from './agreement-facts.js';

type AgreementGuard = Guard<AgreementFacts>;

const guard = (reason: string, test: AgreementGuard['test']): AgreementGuard => ({ reason, test });
/** Whom it refuses is not even offered the step. */
const unoffered = (reason: string, test: AgreementGuard['test']): AgreementGuard => ({ reason, test, others: true });

const WINDOW_OPEN = guard('不在签约开放时间内，请留意学校通知', (facts) => facts.windowOpen);
const ORIGIN_APPROVED = guard('生源信息审核通过后才能签约，请先完成生源信息核验', (facts) => facts.originApproved);
/** Whoever has signed with another company may read an invitation, and no more (workflows §3.2). */
export const SLOT_FREE = guard('已有一份进行中的协议，请先办结、作废或解约', (facts) => !facts.otherActive);
const DESTINATION_FREE = guard('已登记其他毕业去向，请先联系辅导员撤销后再签约', (facts) => !facts.otherDestination);

/** The employer may sign with graduates. */
export const EMPLOYER_USABLE = guard('该用人单位已停用或不能签约，请联系就业中心', (facts) => facts.employerUsable);

/** An invitation is answered in its time, even where nobody has marked it as expired yet. */
export const INVITE_STANDS = guard('邀约已过期，请联系单位重新邀约', (facts) => !facts.inviteOver);

/** What a student needs before an agreement may take the slot (workflows §3.1). */
export const PRECONDITIONS = [WINDOW_OPEN, ORIGIN_APPROVED, SLOT_FREE, DESTINATION_FREE, EMPLOYER_USABLE] as const;

const needsEmployer = ({ employerClaimed, employerConfirmRequired, initiator }: AgreementFacts) =>
  employerClaimed && (employerConfirmRequired || initiator === 'EMPLOYER');
const startsAtCounsellor = ({ chain }: AgreementFacts) => nextStage(chain, null) === 'COUNSELLOR';

/** Where a submission goes; exactly one of the three holds. An employer's own terms always go back to it when they change. */
export const TO_EMPLOYER = guard('该单位无需在平台上确认', needsEmployer);
export const TO_COUNSELLOR = guard('须先由单位确认', (facts) => !needsEmployer(facts) && startsAtCounsellor(facts));
export const TO_COLLEGE = guard('须先由单位确认', (facts) => !needsEmployer(facts) && !startsAtCounsellor(facts));

/** The first review step of the school; exactly one of the two holds. */
export const COUNSELLOR_FIRST = followedBy(null, 'COUNSELLOR');
export const COLLEGE_FIRST = followedBy(null, 'COLLEGE');

/** Whether the college reviews after the counsellor; exactly one of the two holds. */
export const COLLEGE_NEXT = followedBy('COUNSELLOR', 'COLLEGE');
export const COUNSELLOR_LAST = followedBy('COUNSELLOR', null);

/** The employer's confirmation left the student's terms as they were, or did not. */
export const UNCHANGED = guard('修改的内容须由学生再次确认', (facts) => !facts.changedByEmployer);
export const CHANGED = guard('内容没有修改', (facts) => facts.changedByEmployer);

/** Who started decides where a refusal leads; exactly one of the two holds. */
export const BY_STUDENT = guard('由单位发起的协议不能退回修改', (facts) => facts.initiator === 'STUDENT');
export const BY_EMPLOYER = guard('由学生发起的协议应退回修改', (facts) => facts.initiator === 'EMPLOYER');

/** What withdrawing asks for (workflows §0.2): allowed by the school, and nobody has acted on it. */
export const WITHDRAWABLE = [
  guard('学校未开放撤回，需要修改请联系辅导员退回', (facts) => facts.withdrawAllowed),
  guard('审核人已处理，不能撤回，需要修改请联系辅导员退回', (facts) => !facts.reviewerActed),
  guard(
    '单位已确认条款，不能撤回，需要修改请联系辅导员退回',
    ({ initiator, employerActed }) => initiator === 'STUDENT' && !employerActed,
  ),
] as const;

/** The setting separateReviewers. */
export const ANOTHER_PERSON = guard('同一人不能完成同一份协议的两级审核', (facts) => !facts.actorDidOtherStep);

/** What is passed unseen must at least be whole. */
export const COMPLETE_IN_BATCH = guard('协议内容有待核对，请逐份审核', (facts) => !facts.inBatch || facts.complete);

/** The seals wait for a request to cancel, and there is but one request. */
export const NOT_CANCELLING = guard('已申请取消协议，请等就业中心处理', (facts) => !facts.cancelAsked);
export const CANCELLING = guard('没有待处理的取消申请', (facts) => facts.cancelAsked);
export const OWN_CANCEL = unoffered('只有申请取消的一方可以撤回申请', (facts) => facts.cancelOwn);

/** New paper is asked for once, and everything else waits for the answer. */
export const NOT_REISSUING = guard('已申请补发协议书，请等就业中心处理', (facts) => !facts.reissueAsked);
export const REISSUING = unoffered('没有待处理的补发申请', (facts) => facts.reissueAsked);
export const OWN_REISSUE = unoffered('只有申请补发的一方可以撤回申请', (facts) => facts.reissueOwn);
/** What all have signed is a contract: new paper changes nothing of it, and its way out is a termination. */
export const NOT_ONCE_SIGNED = guard(
  '协议已经签约，补发期间不能修改或取消，盖章完成后可以申请解约',
  (facts) => !facts.onceSigned,
);
export const BEFORE_COLLEGE_SEAL = guard(
  '学院已盖章，不能取消，请在签约完成后申请解约',
  (facts) => !facts.collegeSealed,
);

/** Something besides the student's signature can be undone. */
export const MARKED = guard('还没有可撤销的盖章标记，学生签名不能撤销', (facts) => facts.employerSealed);

/** The order of the marks (workflows §3.4). */
export const NOT_SIGNED = guard('已经签名，不必重复签名', (facts) => !facts.signed);
export const SIGNED = guard('学生还没有在线签名，请先提醒学生签名', (facts) => facts.signed);
export const NOT_EMPLOYER_SEALED = guard('已标记单位盖章', (facts) => !facts.employerSealed);
export const EMPLOYER_SEALED = guard('还没有标记单位盖章，请先核对纸质协议', (facts) => facts.employerSealed);
export const AGENCY_NEEDED = guard('这份协议不需要人事代理机构盖章', (facts) => facts.agencyNeeded);
export const NOT_AGENCY_SEALED = guard('已标记人事代理机构盖章', (facts) => !facts.agencySealed);
export const AGENCY_DONE = guard(
  '单位没有人事权，请先标记人事代理机构盖章',
  (facts) => !facts.agencyNeeded || facts.agencySealed,
);
export const NOT_COLLEGE_SEALED = guard('已标记学院盖章', (facts) => !facts.collegeSealed);
export const COLLEGE_SEALED = guard('还没有标记学院盖章，请等学院办理', (facts) => facts.collegeSealed);
