/** Who acts next, as the graduate calls them. */
export const ACTOR = {
  me: '您本人',
  employer: '用人单位',
  counsellor: '辅导员',
  college: '学院',
  centre: '就业中心',
  both: '您和用人单位',
  nobody: '无需办理',
} as const;

/** Sentences of the list of agreements and of one agreement. */
export const AGREEMENT = {
  lead: '与用人单位签订就业协议书：线上填写、审核、签名，再打印盖章。',
  start: '发起签约',
  cannotStart: (reason: string) => `现在还不能发起签约：${reason}`,
  mine: '我的协议',
  invitations: '收到的邀约',
  invitationsHint: '应约一家后，其他邀约不能再接受。',
  past: (count: number) => `已结束的协议和邀约（${count}）`,
  empty: {
    title: '还没有协议',
    hint: '签约有两种方式：您选好单位后自己发起签约；或者由用人单位发来邀约，您在这里应约。',
  },
  unknownEmployer: '用人单位未选定',
  no: (no: string) => `编号 ${no}`,
  byMe: '我发起的签约',
  byEmployer: '单位发来的邀约',
  next: '下一步',
  actor: '由谁办理',
  open: '查看详情',
  read: '查看协议内容',
  returned: '协议被退回',
  cancelAsked: (mine: boolean, reason: string) => `${mine ? '您' : '用人单位'}申请取消协议，原因：${reason}`,
  reissueAsked: (kind: string, reason: string) => `申请补发协议书（${kind}），说明：${reason}`,
  takenElsewhere: '您已与其他单位签约，这份邀约只能查看。',
  report: (day: string) => `${day}报到`,
  pay: (salary: string) => `转正后 ${salary} 元/月`,
  expires: (time: string, left: string) => `请在 ${time} 前答复，${left}`,
  expired: '已过应约期限',
  terminate: '申请解约',
  termination: '查看解约申请',
  windowClosed: '现在不在签约开放时间内，可以查看，不能填写。',
} as const;

/** What comes next in each state, and what the button there says. */
export const STANDING = {
  DRAFT: { next: '填写完整后提交。', step: '继续填写协议' },
  INVITED: { next: '核对协议内容，在期限内应约或拒绝。', step: '查看并答复邀约' },
  INVITE_DECLINED: { next: '您拒绝了这份邀约。' },
  INVITE_EXPIRED: { next: '邀约超过期限没有答复，已经失效；单位可以再次邀约。' },
  INVITE_WITHDRAWN: { next: '单位撤回了这份邀约。' },
  EMPLOYER_CONFIRM: { next: '用人单位在平台上核对并确认协议内容。' },
  STUDENT_CONFIRM: { next: '单位确认时修改了内容，请核对后决定是否同意。', step: '核对单位修改的内容' },
  COUNSELLOR_REVIEW: { next: '辅导员审核协议内容。' },
  COLLEGE_REVIEW: { next: '学院审核协议内容。' },
  RETURNED: { next: '按退回意见修改后重新提交。', step: '修改并重新提交' },
  SIGNED: { next: '三方签章已完成，协议生效。请妥善保管您的一份。' },
  TERMINATING: { next: '解约申请正在办理，批准前协议继续有效。' },
  TERMINATED: { next: '协议已解除，您可以重新签约。' },
  VOID: { next: '协议已作废，您可以重新签约。' },
  cancelling: { next: '有一方申请取消协议，由就业中心决定。' },
  reissuing: { next: '已申请补发协议书，由就业中心决定；决定前不能打印和盖章。' },
  sealing: {
    STUDENT_SIGNED: { next: '审核已通过。请在线手写签名，签名后才能打印。', step: '手写签名' },
    EMPLOYER_SEALED: { next: '打印一式三份并在纸上签名，请单位盖章，再交给学院。', step: '打印协议书' },
    AGENCY_SEALED: { next: '单位没有人事管理权，请人事代理机构盖章，再交给学院。', step: '打印协议书' },
    COLLEGE_SEALED: { next: '学院核对纸质协议并盖章。' },
    SCHOOL_SEALED: { next: '就业中心盖章，盖章后协议生效。' },
  },
} as const;

/** Sentences of the steps a graduate takes on an agreement. */
export const ACTS = {
  accept: {
    label: '应约',
    title: (company: string) => `应约：${company}`,
    warn: '应约后将占用签约名额',
    points: [
      '每位毕业生只能与一家单位签约。应约后，其他邀约不能再接受。',
      '应约后协议进入学校审核，您不能自行撤回；学院盖章前取消，须由就业中心同意。',
      '签约完成后反悔属于解约，可能要承担违约责任。',
    ],
    confirm: '我已看过协议内容，确定与这家单位签约',
    ok: '确认应约',
    wait: (seconds: number) => `请再想一想（${seconds} 秒）`,
    done: '已应约，等待学校审核',
  },
  decline: {
    label: '拒绝',
    next: '这份邀约就此结束，单位可以重新邀约。',
    reason: '拒绝的原因（单位会看到）',
    done: '已拒绝邀约',
  },
  confirmChanges: {
    label: '同意修改',
    next: '协议按修改后的内容交学校审核，审核期间不能修改。',
    done: '已同意，等待学校审核',
  },
  refuseChanges: {
    label: '不同意修改',
    next: '协议退回到您这里，您可以修改后重新提交给单位。',
    actor: '您本人',
    reason: '不同意的原因（单位会看到）',
    done: '已退回，可以修改了',
  },
  withdraw: {
    label: '撤回',
    next: '协议回到草稿，修改后需要重新提交。',
    actor: '您本人',
    done: '已撤回，可以修改了',
  },
  discard: {
    label: '作废',
    next: '协议作废后不能恢复，签约名额会释放，您可以重新发起签约。',
    actor: '您本人',
    done: '已作废',
  },
  requestCancel: {
    label: '申请取消协议',
    next: '通知用人单位，由就业中心决定是否取消；决定前盖章暂停。',
    actor: '就业中心',
    reason: '取消的原因（单位和学校会看到）',
    done: '已提出取消申请，等待就业中心处理',
  },
  withdrawCancel: {
    label: '撤回取消申请',
    next: '取消申请作废，协议继续签名和盖章。',
    actor: '您和学院',
    done: '已撤回取消申请',
  },
  withdrawReissue: {
    label: '撤回补发申请',
    next: '补发申请作废，原编号的协议书继续使用。',
    actor: '您和学院',
    done: '已撤回补发申请',
  },
  signHere: '手写签名',
  scan: {
    title: '盖章件照片或扫描件',
    hint: '单位盖章后拍照上传，学院可以提前核对；纸质协议仍须交学院。',
    done: '已上传',
  },
} as const;
