/** Sentences about signing in and one's own account. */
export const SESSION = {
  account: '账号与安全',
  mobile: '手机号码',
  signIn: {
    title: '登录',
    lead: '使用手机号码和密码登录。',
    help: '教师账号由就业中心开通，不开放自行注册。需要帮助请联系学校就业指导中心。',
  },
  firstPassword: {
    title: '设置新密码',
    lead: (name: string) => `${name}，您好。您使用的是临时密码，请先设置只有自己知道的新密码，再进入系统。`,
  },
  forgot: {
    title: '找回密码',
    lead: '没有登记邮箱时，请联系就业中心重置密码。',
  },
} as const;
