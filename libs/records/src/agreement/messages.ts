/** What the parts of an agreement say besides its fields. */
export const AGREEMENT = {
  address: {
    unchanged: '注册地址未修改',
    confirmed: '注册地址，学生已确认',
  },
  contact: {
    unchanged: '法定代表人未修改',
    confirmed: '法定代表人，学生已确认',
  },
  sponsor: (unit: string | null) => (unit ? `不是定向（委培）单位：${unit}` : '定向（委培）单位未登记'),
  changes: {
    title: '单位修改的内容',
    before: '原来',
    after: '改为',
    empty: '（空）',
  },
  seal: {
    list: '签名与盖章进度',
    done: '已完成',
    next: '下一步',
    later: '等待前一步',
    by: (name: string, time: string) => `${name}　${time}`,
    self: '由学生本人手写签名',
    whose: (role: string) => `盖好后由${role}登记`,
    standIn: '就业中心代学院登记，原因见办理记录',
    scan: '查看扫描件',
    scans: '盖章扫描件',
    noScans: '还没有上传扫描件。',
    earlier: (revision: number) => `第 ${revision} 版的扫描件，不再作为依据`,
    withdraw: '撤回',
    withdrawOf: (name: string) => `撤回扫描件 ${name}`,
    withdrawNext: '这份扫描件不再显示；撤回会写入办理记录。',
  },
} as const;
