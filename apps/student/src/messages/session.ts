/** Sentences of signing in and activating. */
export const SESSION = {
  title: '登录',
  lead: '毕业生用学号登录，手机和电脑都可以。',
  account: '学号',
  passwordHint: '初始密码为身份证号后 6 位（末位 X 大写）。首次登录后须设置新密码。',
  otherDoors: '不是学生？返回选择入口',
  reset: '找回密码',
  activate: '激活账号',
  activateLead: (name: string) => `${name}，您好。首次登录请先绑定邮箱并设置自己的密码，完成后才能办理业务。`,
  service: {
    title: '关注学校就业服务号',
    text: (name: string | null) =>
      `请在微信中搜索并关注${name === null ? '学校的就业服务号' : `学校的就业服务号“${name}”`}。审核结果会及时提醒您，也可以从服务号的“个人中心”进入本系统，账号与电脑上相同。`,
    code: '学校就业服务号的二维码',
    scan: '微信扫码关注',
    dismiss: '已关注，不再提示',
  },
} as const;
