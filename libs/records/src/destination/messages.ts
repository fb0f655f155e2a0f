/** What is said around a destination's own lines. */
export const DESTINATION = {
  category: '去向类别',
  agreementNo: '协议书编号',
  since: '生效日期',
  earlier: (count: number) => `此前登记过 ${count} 次`,
  more: '去向的全部内容',
} as const;
