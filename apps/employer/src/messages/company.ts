/** What the company's own pages say. */
export const COMPANY = {
  title: '单位信息',
} as const;
