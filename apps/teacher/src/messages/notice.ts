/** Sentences about notices. */
export const NOTICE = {
  title: '通知',
  lead: '最近 50 条，打开可以直接到对应的记录。',
  all: '查看全部通知',
  empty: '没有通知。有新的待办或办理结果时会在这里提醒。',
} as const;
