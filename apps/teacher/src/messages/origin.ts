/** Sentences of the origin review, besides those that every review shares. */
export const ORIGIN = {
  title: '生源审核',
  review: '生源信息审核',
  done: '队列处理进度',
  lead: {
    COUNSELLOR: '学生提交后由您审核，核对不一致的信息后给出意见。',
    COLLEGE_ADMIN: '核对不一致的信息后给出意见，全部审核通过后生效。',
    CENTRE_ADMIN: '全校的生源信息核验情况；审核通过的记录可以重新开放。',
  },
  list: '生源审核列表',
  column: { diff: '不一致', pending: '未处理' },
  empty: {
    title: '没有等待您审核的生源信息',
    hint: '学生提交或辅导员通过后会自动出现在这里，也会发通知提醒您。',
  },
  pending: (count: number) => `其中 ${count} 条有未处理的不一致，不能批量通过，请打开逐条处理。`,
  approved: (name: string) => `已通过 ${name} 的生源信息`,
  returned: (name: string) => `已退回 ${name} 的生源信息`,
  told: '学生会收到通知',
  batch: {
    report: '批量上报',
    reportLead: '所选记录上报后锁定，学生和老师都不能再改，需要时由就业中心解除锁定。',
    unlock: '批量解除上报锁定',
    unlockLead: '所选记录回到「审核通过」，可以重新开放或再次上报。',
    reopen: '批量重新开放',
    reopenLead: '所选记录退回学生修改，学生和辅导员都会收到同一条原因，之后重新审核。',
    reason: '原因（5 至 500 字，学生会看到）',
  },
  desk: {
    saved: '处理结果已保存，可以填写审核意见了',
  },
  stale: {
    text: '您还没有保存的处理结果仍在下方，请核对后再保存或办理。',
    kept: '记录已被他人修改。您的修改还在，请核对后再次保存。',
  },
} as const;
