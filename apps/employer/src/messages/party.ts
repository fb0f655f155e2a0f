/** What several pages of a company say in the same words. */
export const PARTY = {
  kept: '填写的内容保存在本浏览器，提交后清除。',
} as const;
