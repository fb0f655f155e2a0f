/** What a request to terminate says to either party. */
export const CASE = {
  sections: { papers: '材料', letter: '补交解约函', timeline: '办理记录' },
  letter: {
    hint: '下载解约函，双方签字盖章后拍照或扫描上传。对方在线同意的，不需要上传。',
    silent: '对方逾期没有答复的，凭您签字（盖章）的解约函由学校审核。请下载签好后上传。',
    download: '下载解约函（PDF）',
  },
  paperHint: {
    LETTER: '签字盖章的解约函',
    RECEIPT: '支付违约金的收据或转账凭证',
    OFFER: '新单位的录用通知，没有可以不传',
  },
  papers: { none: '未上传', done: '已上传' },
  errors: (count: number) => `还有 ${count} 处需要填写或修改`,
  submit: {
    button: '提交申请',
    title: '提交解约申请',
    toSchool: (reviewer: string) => `提交后内容锁定，由${reviewer}审核；批准前协议继续有效。`,
    confirm: '以上情况属实，我确定申请解约',
    ok: '确认提交',
    back: '返回修改',
    done: '已提交解约申请',
    unsaved: '还有内容没有保存到服务器，请检查网络后重试。',
  },
  /** Until when an answer is awaited: to who has to answer, and to who waits. */
  due: {
    mine: (time: string) => `请在 ${time} 前答复；逾期未答复的，学校可凭解约函审核。`,
    withLetter: (time: string) => `答复期到 ${time}，到期没有答复的，自动提请学校审核。`,
    withoutLetter: (time: string) => `答复期到 ${time}，到期没有答复的，您上传解约函后由学校审核。`,
    over: '答复期已过，对方没有答复。请上传解约函，上传后自动提请学校审核；拿不到解约函的，说明情况后提请就业中心处理；也可以撤销申请。',
  },
  /** Whose turn it is in a state of the school's review. */
  reviewer: { COUNSELLOR_REVIEW: '辅导员', COLLEGE_REVIEW: '学院', CENTRE_REVIEW: '就业中心' },
  school: '学校',
  counterpart: (reason: string) => `对方的意见：${reason}`,
  merged: '这份申请刚在另一处被修改，已载入最新内容，您在这里填写的仍然保留。',
  restored: '已恢复上次没有保存到服务器的内容。',
  begin: {
    title: '申请解约前请知悉',
    ok: '我已了解，填写解约申请',
  },
} as const;
