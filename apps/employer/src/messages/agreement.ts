import type { AgreementState } from '@qicheng/domain';

/** Sentences of the list of agreements and of one agreement. */
export const AGREEMENT = {
  lead: '毕业生与本单位签订的协议，以及本单位发出的邀约。',
  all: '全部',
  invite: '发出邀约',
  answerBy: (time: string) => `${time} 前答复`,
  keyword: '查找',
  keywordHint: '姓名或协议编号',
  empty: {
    title: '还没有协议',
    hint: '毕业生选定本单位并提交协议后，会列在这里；您也可以主动向毕业生发出邀约。',
  },
  column: {
    name: '毕业生',
    college: '学院',
    major: '专业',
    no: '协议编号',
    state: '状态',
    next: '下一步',
    origin: '来源',
    submittedAt: '提交时间',
  },
  initiator: { STUDENT: '毕业生发起', EMPLOYER: '本单位邀约' },
  of: (name: string) => `${name}的协议`,
  no: (no: string) => `编号 ${no}`,
  returnReason: (reason: string) => `原因：${reason}`,
  cancelAsked: (mine: boolean, reason: string) => `${mine ? '本单位' : '毕业生'}申请取消协议，原因：${reason}`,
  takenElsewhere: '这位毕业生已与其他单位签约，邀约不能再被接受。',
  expires: (time: string, left: string) => `毕业生须在 ${time} 前答复，${left}`,
  expired: '已过应约期限',
} as const;

/** What comes next in each state, as the company sees it. */
export const STANDING: Readonly<Record<AgreementState, string>> = {
  DRAFT: '毕业生正在填写。',
  INVITED: '邀约已发出，等待毕业生答复。',
  INVITE_DECLINED: '毕业生拒绝了邀约。',
  INVITE_EXPIRED: '毕业生没有在期限内答复，邀约已失效，可以再次邀约。',
  INVITE_WITHDRAWN: '邀约已撤回。',
  EMPLOYER_CONFIRM: '请核对毕业生填写的内容，补充或修改后确认；有异议可以退回学生。',
  STUDENT_CONFIRM: '您修改了内容，等待毕业生确认。',
  COUNSELLOR_REVIEW: '等待辅导员审核。',
  COLLEGE_REVIEW: '等待学院审核。',
  RETURNED: '协议已退回毕业生修改，重新提交后会再次请您确认。',
  SEALING: '学校审核已通过，正在签名和盖章。',
  SIGNED: '三方签章已完成，协议生效。请妥善保管本单位的一份。',
  TERMINATING: '解约申请正在办理，批准前协议继续有效。',
  TERMINATED: '协议已解除。',
  VOID: '协议已作废。',
};

/** What comes next while the agreement is signed and stamped. */
export const SEALING: Readonly<Record<string, string>> = {
  STUDENT_SIGNED: '学校审核已通过，等待毕业生在线签名。',
  EMPLOYER_SEALED: '请打印协议书并在纸上盖章，上传盖章件，再由毕业生交给学院。',
  AGENCY_SEALED: '请人事代理机构在纸上盖章，再由毕业生交给学院。',
  COLLEGE_SEALED: '等待学院核对纸质协议并盖章。',
  SCHOOL_SEALED: '等待就业中心盖章，盖章后协议生效。',
  cancelling: '有一方申请取消协议，由就业中心决定；决定前盖章暂停。',
  reissuing: '已申请补发协议书，由就业中心决定；同意后按新编号重新签名、打印和盖章。',
};

/** Sentences of the steps a company takes on an agreement. */
export const ACTS = {
  reject: {
    label: '退回学生',
    next: '协议退回毕业生修改，修改后会再次请您确认。',
    actor: '毕业生',
    reason: '退回的原因（毕业生会看到）',
    done: '已退回学生',
  },
  withdrawInvite: {
    label: '撤回邀约',
    next: '邀约就此结束，毕业生不能再接受；您可以重新邀约。',
    done: '已撤回邀约',
  },
  requestCancel: {
    label: '申请取消协议',
    next: '通知毕业生，由就业中心决定是否取消；决定前盖章暂停。',
    actor: '就业中心',
    reason: '取消的原因（毕业生和学校会看到）',
    done: '已提出取消申请，等待就业中心处理',
  },
  withdrawCancel: {
    label: '撤回取消申请',
    next: '取消申请作废，协议继续签名和盖章。',
    done: '已撤回取消申请',
  },
  terminate: '申请解约',
  termination: '查看解约申请',
  editInvitation: '修改邀约',
  scan: {
    title: '上传盖章件',
    hint: '盖章后的协议书照片或扫描件，学院可以提前核对；纸质协议仍须交学院。',
    done: '已上传盖章件',
  },
} as const;

/** Sentences of confirming what a graduate has submitted. */
export const CONFIRM = {
  hint: { ARCHIVE: '档案和户口的接收信息请由单位填写，不接收的选“不接收”。' },
  errors: (count: number) => `还有 ${count} 处需要填写或修改`,
  button: '确认协议',
  title: '确认协议',
  unchanged: '内容没有修改。确认后协议交学校审核，审核期间不能修改。',
  changed: (count: number) => `您修改或补充了 ${count} 项，须由毕业生再次确认，然后交学校审核：`,
  declare: '本单位已核对全部内容，确认与毕业生约定的一致',
  back: '返回修改',
  restore: '恢复毕业生填写的内容',
  was: (text: string) => `毕业生填写：${text}`,
  company: '用人单位',
  empty: '（空）',
  done: { same: '已确认，等待学校审核', changed: '已确认，等待毕业生确认修改的内容' },
} as const;
