/** Sentences about notices. */
export const NOTICE = {
  title: '通知',
  lead: '最新的在前，打开可以直接到对应的记录。',
  all: '查看全部通知',
} as const;
