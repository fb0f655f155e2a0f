/** What the company's own pages say. */
export const COMPANY = {
  title: '单位信息',
  lead: (uscc: string) => `统一社会信用代码 ${uscc}`,
  timeline: '办理记录',
  begin: {
    title: '申请加入单位',
    lead: '您的账号还没有所属单位。填写统一社会信用代码，系统会告诉您下一步。',
    uscc: '统一社会信用代码',
    ok: '开始申请',
  },
  edit: {
    button: '修改资料',
    hint: '单位名称和统一社会信用代码已经核实，要变更请“申请变更”。',
    save: '保存修改',
    cancel: '取消',
    saved: '已保存',
    stale: '单位资料刚被同事修改，已为您取来最新内容，请核对后再保存',
  },
  change: {
    label: '申请变更',
    next: '打开一份变更申请，填写新的单位名称或统一社会信用代码并上传新证照。审核通过前，单位仍用原来的信息。',
    actor: '您（单位管理员）',
    done: '请填写变更申请',
  },
} as const;

/** What the application says, whichever its kind. */
export const APPLICATION = {
  lead: {
    NEW: '请补全单位资料、上传营业执照或登记证书，然后提交审核。填写的内容会自动保存。',
    CLAIM: '请核对并补全单位资料、上传营业执照或登记证书，然后提交审核。填写的内容会自动保存。',
    JOIN: '请核对您的联系方式，然后提交加入申请。填写的内容会自动保存。',
    CHANGE: '请填写新的登记信息、上传新的营业执照或登记证书，然后提交审核。填写的内容会自动保存。',
  },
  restored: '已恢复上次没有保存的内容',
  merged: '申请刚在别处修改过，已合并您填写的内容',
  errors: (count: number) => `还有 ${count} 项需要填写或修改`,
  rejected: '审核未通过',
  licence: {
    title: '营业执照或登记证书',
    hint: '四角齐全、文字清晰的照片或扫描件',
    none: '还没有上传',
    missing: '请先上传营业执照或登记证书',
    done: '证照已上传',
    look: (name: string) => `查看已上传的 ${name}`,
  },
  submit: {
    label: '提交审核',
    next: '提交后资料不能再改，需要修改时可先撤回。',
    actor: '学校就业指导中心',
    joinActor: '单位管理员或学校就业指导中心',
    nextActor: '接下来由谁办理',
    unsaved: '填写的内容还没有保存成功，请稍后再试',
    done: '已提交，请等待审核',
  },
  pending: {
    title: '已提交，等待审核',
    text: (actor: string, when: string) => `${when} 提交，由${actor}审核。结果会通知您，也可以随时在本页查看。`,
    before: (text: string) => `现登记为：${text}`,
  },
  discard: {
    label: '作废申请',
    next: '填写的内容不再保留。之后可以重新申请加入或登记单位。',
    change: '填写的内容不再保留，单位仍用原来的登记信息。需要时可以重新申请变更。',
    done: '申请已作废',
  },
  withdraw: {
    label: '撤回',
    next: '申请退回填写中，修改后可以再次提交。',
    actor: '您',
    done: '已撤回，可以修改后再次提交',
  },
} as const;

/** What the lists of the company's people say. */
export const PEOPLE = {
  title: '单位成员',
  me: '本人',
  lastSignIn: (when: string) => `最近登录：${when}`,
  never: '尚未登录',
  joining: {
    title: '加入申请',
    hint: '请确认对方是本单位人员后再同意。',
    line: (when: string) => `${when} 申请加入`,
    approve: { label: '同意', next: '对方成为本单位的招聘专员，可以办理邀约、签约和解约。', done: '已同意' },
    return: {
      label: '拒绝',
      next: '对方会看到您填写的原因，可以修改后再次申请。',
      reason: '拒绝的原因',
      done: '已拒绝',
    },
  },
} as const;
