/** What the pages are called, in menu and browser tab. */
export const MENU = {
  home: '工作台',
  agreements: '协议',
  agreement: '就业协议',
  terminations: '解约',
  termination: '解约申请',
  terminate: '申请解约',
  notices: '通知',
  account: '账号与安全',
  signIn: '登录',
  forgot: '找回密码',
} as const;
