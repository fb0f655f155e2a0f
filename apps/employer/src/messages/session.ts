/** Sentences of signing in. */
export const SESSION = {
  title: '登录',
  lead: '用人单位用单位账号登录，查看与本单位有关的就业协议。',
  account: '单位账号',
  otherDoors: '不是用人单位？返回选择入口',
  reset: '找回密码',
  accountPage: '账号与安全',
} as const;
