/** Sentences about requests to correct locked fields. */
export const CORRECTION = {
  title: '更正申请',
  lead: '学生对学校核定的信息提出更正，辅导员核实后由就业中心确认，确认后写入学校记录。',
  emptyTitle: '没有更正申请',
  emptyHint: '学生对学校核定的信息提出更正后，会出现在这里。',
  reason: '原因（5 至 500 字，学生会看到）',
  becomes: (state: string) => `转为「${state}」`,
  told: '已办结，学生会收到通知',
  done: (label: string, name: string) => `${name} 的更正申请：${label}`,
} as const;
