import type { TerminationWords } from '@qicheng/records';

const WORDS: TerminationWords = {
  standing: {
    DRAFT: '填写完整后提交。',
    COUNTERPART_CONFIRM: '等待用人单位在线答复。',
    COUNTERPART_REFUSED: '对方不同意。可以协商后上传双方签字盖章的解约函再提交，或撤销申请。',
    COUNSELLOR_REVIEW: '等待辅导员审核。',
    COLLEGE_REVIEW: '等待学院审核。',
    CENTRE_REVIEW: '等待就业中心审核。',
    RETURNED: '按审核意见修改后重新提交，或撤销申请。',
    APPROVED: '协议已解除，毕业去向变更为待就业，您可以重新签约。',
    CANCELLED: '申请已撤销，协议继续有效。',
  },
  asked: '用人单位申请解除协议，请您答复。',
  overLimit: '您的解约次数已达学校上限，如确需解约请联系就业中心。',
  toCounterpart: '提交后内容锁定，先由用人单位在线答复，再由学校审核；批准前协议继续有效。',
  acts: {
    agree: {
      label: '同意解约',
      next: '申请交学校审核，批准后协议解除，您可以重新签约。',
      done: '已答复：同意',
    },
    refuse: {
      label: '不同意',
      next: '申请退回给用人单位，协议继续有效。',
      actor: '用人单位',
      reason: '不同意的原因（单位会看到）',
      done: '已答复：不同意',
    },
    cancel: { label: '撤销申请', next: '申请结束，协议继续有效。', done: '已撤销' },
    escalate: {
      label: '提请学校审核',
      next: '对方逾期没有答复，申请直接交学校审核。须先上传您签字的解约函。',
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

/** Sentences of a termination. */
export const TERMINATION = {
  title: '解约申请',
  start: '申请解约',
  lead: (company: string, no: string) => `与 ${company} 的协议 ${no}`,
  consequences: {
    points: [
      '提交后协议进入解约审核，批准前继续有效，您不能与其他单位签约。',
      '单位在平台上的，先请单位在线答复；否则要上传双方签字盖章的解约函。',
      '学校按审核流程办理。批准后协议编号作废，毕业去向变更为待就业。',
    ],
    penalty: (amount: string) => `协议约定的违约金为 ${amount} 元，请先与单位协商。`,
    back: '返回协议',
  },
  agreement: '查看协议',
  words: WORDS,
} as const;
