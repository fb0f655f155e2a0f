/** Sentences of inviting a graduate. */
export const INVITATION = {
  title: '发出邀约',
  editTitle: '修改邀约',
  lead: '向已与本单位谈妥的毕业生发出签约邀约，由毕业生在期限内应约或拒绝。',
  editLead: '毕业生答复前可以修改；保存后重新发出，应约期限重新计算。',
  steps: { find: '查找毕业生', fill: '填写协议内容' },
  find: {
    hint: '请填写毕业生本人提供的姓名，以及学号、身份证号、协议书编号中的任一项，两项须一致。',
    key: '学号、身份证号或协议书编号',
    name: '姓名',
    button: '查找毕业生',
    again: '重新选择毕业生',
  },
  invitee: { label: '邀约对象', of: (college: string, major: string) => `学院 ${college} · 专业 ${major}` },
  notReady: {
    why: (reason: string) => `原因：${reason}。`,
    words: {
      UNFINISHED: {
        title: '单位还没有完成入驻',
        hint: '请补全单位资料、上传营业执照或登记证书并提交审核，通过后就能邀约毕业生。',
        link: '继续完成入驻',
      },
      PENDING: {
        title: '入驻申请正在审核',
        hint: '审核结果会通知您，通过后就能邀约毕业生。',
        link: '查看申请',
      },
      UNVERIFIED: {
        title: '单位还在等待核实',
        hint: '学校就业指导中心核实单位后就能邀约毕业生；着急办理的，请联系就业指导中心。',
        link: '查看单位信息',
      },
      SUSPENDED: {
        title: '单位已被停用，不能发出邀约',
        hint: '如有异议，请联系学校就业指导中心。',
        link: '查看单位信息',
      },
      BLACKLISTED: {
        title: '单位已被列入黑名单，不能发出邀约',
        hint: '如有异议，请联系学校就业指导中心。',
        link: '查看单位信息',
      },
    },
  },
  fixed: '按单位登记信息填写，不能修改',
  sectionHint: {
    EMPLOYER: '已按单位登记信息填写，请核对实际工作地点和联系人。',
    PAY: '请按与毕业生谈定的数额填写，均为税前。',
    ARCHIVE: '请按单位实际的接收能力填写。',
    TERMS: '没有约定的不必填写。',
  },
  days: {
    title: '应约期限',
    label: '毕业生须在几天内答复',
    unit: '天',
    flaw: (least: number, most: number) => `应约期限为 ${least}–${most} 天，请填写整数`,
  },
  errors: (count: number) => `还有 ${count} 处需要填写或修改`,
  send: {
    button: '发出邀约',
    title: '发出邀约前请核对',
    ok: '确认发出',
    done: '邀约已发出，等待毕业生答复',
  },
  resend: {
    button: '保存并重新发出',
    title: '重新发出前请核对',
    ok: '确认重新发出',
    done: '邀约已修改并重新发出',
  },
  back: '返回修改',
  terms: { invitee: '毕业生', days: '应约期限', daysValue: (days: number) => `${days} 天，从发出时起算` },
  next: '学生在期限内应约后，协议进入学校审核；拒绝或逾期未答复，邀约失效，单位可以重新邀约。',
  merged: '邀约刚在另一处被修改，已载入最新内容，您在这里填写的仍然保留，请核对后再发出。',
  closed: {
    title: '邀约已有结果，不能再修改',
    open: '查看协议',
  },
} as const;
