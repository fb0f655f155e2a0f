/** What the pages are called, in menu and browser tab. */
export const MENU = {
  home: '首页',
  origin: '生源信息',
  notices: '通知',
  account: '账号与安全',
  signIn: '登录',
  forgot: '找回密码',
  activate: '激活账号',
} as const;
