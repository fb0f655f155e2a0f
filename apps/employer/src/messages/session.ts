/** Sentences of signing in. */
export const SESSION = {
  title: '登录',
  lead: '用人单位用注册时的手机号登录，签约、邀约和解约都在这里办理。',
  account: '手机号',
  register: '还没有账号？立即注册',
  otherDoors: '不是用人单位？返回选择入口',
  reset: '找回密码',
} as const;
