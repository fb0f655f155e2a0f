/** What the controls of a form say. */
export const CONTROL = {
  date: '年-月-日',
  yes: '是',
  no: '否',
} as const;
