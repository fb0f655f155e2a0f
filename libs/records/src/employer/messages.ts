/** What the parts of a company say besides its fields. */
export const EMPLOYER = {
  search: {
    label: '单位',
    placeholder: '输入单位名称、拼音首字母或信用代码',
    more: '请至少输入两个字',
    searching: '正在查找…',
    none: (typed: string) => `没有找到“${typed}”`,
    failed: '暂时查不到，请稍后再试',
    unverified: '未核实',
    claimed: '已入驻',
    former: (name: string) => `曾用名 ${name}`,
  },
} as const;
