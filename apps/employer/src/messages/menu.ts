/** What the pages are called, in menu and browser tab. */
export const MENU = {
  home: '工作台',
  register: '单位注册',
  agreements: '协议',
  agreement: '就业协议',
  invite: '发出邀约',
  editInvitation: '修改邀约',
  terminations: '解约',
  termination: '解约申请',
  terminate: '申请解约',
  notices: '通知',
  company: '单位信息',
  account: '账号与安全',
  signIn: '登录',
  forgot: '找回密码',
} as const;
