/** What the parts of a termination say besides its fields. */
export const TERMINATION = {
  title: '解约申请',
  papers: '证明材料',
  download: '下载查看',
  counterpart: '对方意见',
  decision: '答复',
  agreed: '同意解约',
  refused: '不同意解约',
  waiting: '尚未答复',
  silent: '没有在线答复，以解约函为准',
  offline: '对方没有使用平台，以解约函为准',
  at: '答复时间',
  reason: '说明',
  penalty: '协议约定的违约金',
  yuan: (amount: string) => `${amount} 元`,
} as const;
