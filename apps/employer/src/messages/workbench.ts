/** Sentences of the workbench. */
export const WORKBENCH = {
  greeting: (name: string) => `${name}，您好`,
  todo: '下一步',
  counts: '协议进展',
  unit: '份',
  next: {
    confirm: (count: number) => `有 ${count} 份协议等您确认`,
    confirmHint: '核对毕业生填写的内容，补充档案和户口信息；确认后交学校审核。',
    confirmGo: '去确认',
    answer: (count: number) => `有 ${count} 份解约申请等您答复`,
    answerHint: '毕业生申请解除协议，请在期限内答复。',
    answerGo: '去答复',
    none: '现在没有等您办理的事',
    noneHint: '毕业生提交协议或申请解约时，这里会提醒您。',
    look: '查看全部协议',
  },
  unregistered: {
    title: '单位尚未通过审核',
    hint: '就业中心审核通过后，才能确认协议和办理其他业务。',
    go: '查看单位信息和审核进度',
  },
} as const;
