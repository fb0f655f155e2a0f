import type { TerminationWords } from '@qicheng/records';

const WORDS: TerminationWords = {
  standing: {
    DRAFT: '填写完整后提交。',
    COUNTERPART_CONFIRM: '等待毕业生在线答复。',
    COUNTERPART_REFUSED: '对方不同意。可以协商后上传双方签字盖章的解约函再提交，或撤销申请。',
    COUNSELLOR_REVIEW: '等待辅导员审核。',
    COLLEGE_REVIEW: '等待学院审核。',
    CENTRE_REVIEW: '等待就业中心审核。',
    RETURNED: '按审核意见修改后重新提交，或撤销申请。',
    APPROVED: '协议已解除。',
    CANCELLED: '申请已撤销，协议继续有效。',
  },
  asked: '毕业生申请解除协议，请您答复。',
  overLimit: '该毕业生的解约次数已达学校上限，是否办理由就业中心决定。',
  toCounterpart: '提交后内容锁定，先由毕业生在线答复，再由学校审核；批准前协议继续有效。',
  acts: {
    agree: {
      label: '同意解约',
      next: '申请交学校审核，批准后协议解除。',
      done: '已答复：同意',
    },
    refuse: {
      label: '不同意',
      next: '申请退回给毕业生，协议继续有效。',
      actor: '毕业生',
      reason: '不同意的原因（毕业生会看到）',
      done: '已答复：不同意',
    },
    cancel: { label: '撤销申请', next: '申请结束，协议继续有效。', done: '已撤销' },
    escalate: {
      label: '提请学校审核',
      next: '对方逾期没有答复，申请直接交学校审核。须先上传盖章的解约函。',
      done: '已提请学校审核',
    },
    appeal: {
      label: '提请就业中心处理',
      next: '对方逾期没有答复，又没有解约函的，由就业中心了解情况后决定。',
      actor: '就业中心',
      reason: '请说明联系对方的经过（5 至 500 字）',
      done: '已提请就业中心处理',
    },
  },
};

/** Sentences of the list of terminations and of one. */
export const TERMINATION = {
  lead: '毕业生或本单位提出的解约申请。',
  list: '解约申请列表',
  all: '全部',
  byUs: '本单位',
  byStudent: '毕业生',
  columns: {
    name: '毕业生',
    state: '状态',
    no: '协议编号',
    initiator: '申请方',
    reason: '原因',
    when: '提交时间',
  },
  empty: { title: '没有解约申请', hint: '需要解约时，打开已签的协议提出申请；毕业生提出的申请也会出现在这里。' },
  of: (name: string, no: string) => `与 ${name} 的协议 ${no}`,
  points: [
    '提交后协议进入解约审核，批准前继续有效。',
    '先请毕业生在线答复；对方不同意的，可以协商后上传双方签字盖章的解约函再提交。',
    '学校按审核流程办理。批准后协议编号作废。',
  ],
  penalty: (amount: string) => `协议约定的违约金为 ${amount} 元，请先与毕业生协商。`,
  back: '返回协议',
  agreement: '查看协议',
  words: WORDS,
} as const;
