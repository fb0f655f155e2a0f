/** What both parties read about the paper of an agreement. */
export const PAPER = {
  sealing: '签名与盖章',
  sheet: '协议书',
  timeline: '办理记录',
  evidence: '下载存证文件',
  verify: '核验页',
  print: '打印协议书',
} as const;

/** How new paper is asked for. */
export const REISSUE = {
  label: '申请补发协议书',
  lead: '就业中心同意后，原编号作废，内容不变，按新编号重新签名、打印和盖章。已签约的协议在补发期间继续有效。',
  kind: '补发的原因',
  reason: '具体情况（学生、单位和学校会看到）',
  done: '已申请补发，等待就业中心处理',
} as const;
