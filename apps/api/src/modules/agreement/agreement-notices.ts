import type { AgreementAction, AgreementState } from '@qicheng/domain';
import type { Notice } from '../notification/index.js';
import type { Agreement } from './agreement.entity.js';

/** Whom a step is told to. */
export type Reader = 'student' | 'employer' | 'counsellor' | 'college' | 'centre';

/** What happened, as everybody reads it. */
const HAPPENED: Readonly<Record<AgreementAction, string>> = {
  submit: '协议已提交',
  discard: '学生已作废协议',
  withdraw: '学生撤回了协议',
  confirm: '单位已确认协议',
  reject: '单位退回了协议',
  confirmChanges: '学生已同意单位修改的内容',
  refuseChanges: '学生不同意单位修改的内容',
  withdrawInvite: '单位撤回了邀约',
  accept: '学生已应约',
  decline: '学生拒绝了邀约',
  expire: '邀约已过期',
  approve: '协议审核通过',
  return: '协议审核不通过',
  sign: '学生已在线签名',
  markEmployerSeal: '单位盖章已核对',
  markAgencySeal: '人事代理机构盖章已核对',
  markCollegeSeal: '学院已盖章',
  markSchoolSeal: '学校已盖章，签约完成，协议生效',
  undoMark: '盖章标记已撤销',
  sendBack: '协议被退回修改',
  requestCancel: '有一方申请取消协议',
  confirmCancel: '协议已取消',
  refuseCancel: '取消协议的申请未获同意',
  withdrawCancel: '取消协议的申请已撤回',
  requestReissue: '有人申请补发协议书',
  withdrawReissue: '补发协议书的申请已撤回',
  reissue: '协议书已补发新编号，原编号作废',
  refuseReissue: '补发协议书的申请未获同意',
  startTermination: '协议进入解约审核',
  endTermination: '解约已撤销',
  terminate: '协议已解约',
};

type ToDo = Readonly<Partial<Record<AgreementState, string>>>;

/** What the reader should do next, where it is the reader's turn. */
const TO_DO: Readonly<Record<Exclude<Reader, 'centre' | 'college'>, ToDo>> = {
  student: {
    STUDENT_CONFIRM: '请核对单位修改的内容并确认。',
    RETURNED: '请修改后重新提交。',
    VOID: '您可以与单位重新签约。',
  },
  employer: { EMPLOYER_CONFIRM: '请核对协议内容并确认。' },
  counsellor: { COUNSELLOR_REVIEW: '请审核。' },
};

/** What `reader` is told after `action` brought `agreement` where it is now; `reason` is the actor's. */
export function noticeOf(
  reader: Reader,
  action: AgreementAction,
  agreement: Agreement,
  reason: string | undefined,
): Notice {
  const { id, name, studentNo, employerName } = agreement;
  const whose =
    reader === 'student' ? `您与“${employerName ?? ''}”` : `${name}（${studentNo}）与“${employerName ?? ''}”`;
  const why = reason ? `原因：${reason}。` : '';
  return {
    title: HAPPENED[action],
    body: `${whose}的协议：${HAPPENED[action]}。${why}${toDo(reader, agreement)}`,
    link: action === 'withdraw' && reader === 'employer' ? '/agreements' : `/agreements/${id}`,
  };
}

function toDo(reader: Reader, agreement: Agreement): string {
  const { state, nextMark, cancelAskedBy, reissueKind } = agreement;
  if (reader === 'centre') {
    if (cancelAskedBy !== null) return '请处理取消申请。';
    if (reissueKind !== null) return '请处理补发申请。';
    return nextMark === 'SCHOOL_SEALED' ? '请盖章。' : '';
  }
  if (cancelAskedBy !== null || reissueKind !== null) return '请等就业中心处理。';
  if (reader === 'college') {
    if (state === 'COLLEGE_REVIEW') return '请审核。';
    return nextMark === 'EMPLOYER_SEALED' ? '请核对纸质协议后标记单位盖章。' : '';
  }
  if (reader === 'student' && nextMark === 'STUDENT_SIGNED') return '请登录系统在线签名。';
  return TO_DO[reader][state] ?? '';
}

/** What the college is told when somebody has sent in a stamped copy. */
export const noticeOfScan = ({ id, name, studentNo, employerName }: Agreement): Notice => ({
  title: '收到盖章扫描件',
  body: `${name}（${studentNo}）与“${employerName ?? ''}”的协议上传了盖章扫描件，请核对。`,
  link: `/agreements/${id}`,
});
