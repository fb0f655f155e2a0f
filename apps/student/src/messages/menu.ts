/** What the pages are called, in menu and browser tab. */
export const MENU = {
  home: '首页',
  origin: '生源信息',
  agreements: '签约',
  newAgreement: '发起签约',
  agreement: '就业协议',
  sign: '手写签名',
  terminate: '申请解约',
  termination: '解约申请',
  notices: '通知',
  account: '账号与安全',
  signIn: '登录',
  forgot: '找回密码',
  activate: '激活账号',
} as const;
