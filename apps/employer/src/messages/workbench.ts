/** Sentences of the workbench. */
export const WORKBENCH = {
  greeting: (name: string) => `${name}，您好`,
  todo: '待办事项',
  counts: '协议进展',
  unit: '份',
  all: '查看全部',
  invite: '发出邀约',
  since: (time: string) => `${time} 起`,
  over: '已过期限',
  tasks: {
    CONFIRM: {
      title: (count: number) => `${count} 份协议等您确认`,
      hint: '核对毕业生填写的内容，补充档案和户口信息；确认后交学校审核。',
    },
    ANSWER: {
      title: (count: number) => `${count} 份解约申请等您答复`,
      hint: '毕业生申请解除协议，请在期限内答复。',
    },
    ENDING: {
      title: (count: number) => `${count} 份邀约将在 24 小时内到期`,
      hint: '到期没有答复，邀约自动失效。可以提醒毕业生，或修改邀约重新计时。',
    },
    STAMP: {
      title: (count: number) => `${count} 份协议等单位盖章`,
      hint: '打印协议书并盖章，上传盖章件，再由毕业生交给学院。',
    },
    JOIN: { title: (count: number) => `${count} 位同事申请加入单位`, hint: '请确认是本单位人员后再同意。' },
    TERMINATION: {
      title: (count: number) => `${count} 份解约申请还没有办完`,
      hint: '继续填写、修改后提交，或撤销申请。',
    },
    CHANGE: { title: () => '登记信息变更还没有提交', hint: '填写完整后提交审核；不需要变更时可以作废。' },
    INVITED: { title: (count: number) => `${count} 份邀约等毕业生答复`, hint: '毕业生答复前可以修改或撤回。' },
  },
  none: {
    title: '现在没有等您办理的事',
    hint: '毕业生提交协议或申请解约时，这里会提醒您；也可以主动邀约毕业生。',
    go: '发出邀约',
  },
  unregistered: {
    open: {
      title: '单位入驻还没有完成',
      hint: '请补全资料并提交审核。就业中心通过后，才能确认协议、发出邀约。',
      go: '继续办理入驻',
    },
    waiting: {
      title: '入驻申请正在审核',
      hint: '审核结果会通知您。通过后，就能确认协议、发出邀约。',
      go: '查看申请',
    },
  },
} as const;
