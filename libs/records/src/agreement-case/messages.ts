/** What both parties read about the paper of an agreement. */
export const PAPER = {
  sealing: '签名与盖章',
  sheet: '协议书',
  timeline: '办理记录',
  evidence: '下载存证文件',
  verify: '核验页',
  print: '打印协议书',
  cancelling: '已申请取消协议，暂不能打印',
  notNow: '当前状态不能打印',
} as const;
