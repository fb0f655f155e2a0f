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
  user: {
    promote: {
      label: '设为单位管理员',
      next: (name: string) => `${name}将可以管理成员、同意加入申请、申请变更登记信息。`,
    },
    demote: {
      label: '设为招聘专员',
      next: (name: string) => `${name}将只能办理邀约、签约和解约。`,
    },
    letGo: {
      label: '移出单位',
      next: (name: string) => `${name}立即退出登录，不能再办理该单位的业务。已办理的记录保留。`,
    },
    told: '本人会收到通知。',
    reason: '原因（5 至 500 字，本人和单位会看到）',
    done: '已保存',
  },
} as const;
