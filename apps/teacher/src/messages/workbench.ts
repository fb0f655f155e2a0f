/** Sentences of the workbench. */
export const WORKBENCH = {
  title: '工作台',
  greeting: (name: string) => `${name}，您好`,
  scope: {
    COUNSELLOR: '以下是您所带班级的情况。',
    COLLEGE_ADMIN: '以下是您所在学院的情况。',
    CENTRE_ADMIN: '以下是全校的情况。',
  },
  noWork: '系统管理员不办理业务。审核、导入和账号由就业中心、学院和辅导员的身份办理。',
  todo: '待办',
  unit: '条',
  origin: '生源信息待我审核',
  corrections: '更正申请待我处理',
  clear: '已全部处理',
  oneByOne: '点击进入列表，从第一条开始',
  progress: '生源核验进度',
  progressLead: (done: number, total: number) =>
    `共 ${total.toLocaleString('zh-CN')} 人，已审核通过 ${done.toLocaleString('zh-CN')} 人`,
  progressTable: '各状态人数',
  state: '状态',
  people: '人数',
  share: '占比',
  nobody: {
    title: '还没有毕业生',
    COUNSELLOR: '您还没有所带的班级，请联系就业中心分配。',
    COLLEGE_ADMIN: '本学院还没有毕业生，请联系就业中心导入。',
    CENTRE_ADMIN: '先导入毕业生，学生才能登录并核对生源信息。',
  },
  import: '去导入',
  notices: '最新通知',
  noNotices: '有新的待办或办理结果时会在这里提醒。',
} as const;
