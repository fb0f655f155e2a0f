/** What the way to a signature says. */
export const SIGNING = {
  steps: ['阅读协议', '手写签名', '核对并确认'],
  read: {
    title: '请先阅读协议全文',
    lead: '签名后内容不能再改。请逐项核对单位、岗位、薪酬、报到时间和补充条款，有不对的地方请先不要签名。',
    tick: '我已阅读并核对协议的全部内容',
    next: '去签名',
    notYet: '协议还没有审核通过，内容确定后才能签名。',
  },
  draw: {
    title: '请手写签名',
    next: '看看签在协议上的样子',
    back: '返回阅读',
    alternatives: '换一种方式',
  },
  check: {
    title: '核对签名并确认',
    lead: '签名已放在协议第 2 页“乙方”一栏。确认后，协议进入单位盖章环节，您会收到每一步的通知。',
    back: '重新签名',
    confirm: '确认签名',
    how: '确认是您本人',
    password: '登录密码',
    code: '邮箱验证码',
    needPassword: '请填写登录密码',
    needCode: '请填写 6 位验证码',
    kept: '您的签名还在，可以直接重试。',
  },
} as const;
