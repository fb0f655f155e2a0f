/** Words of the terminations' queue and page. */
export const TERMINATION = {
  title: '解约管理',
  review: '解约申请',
  done: '审核完毕',
  lead: {
    COUNSELLOR: '核对解约原因、解约函和违约金凭证，通过后由学院审核。',
    COLLEGE_ADMIN: '学院审核通过后，由就业中心终审。',
    CENTRE_ADMIN: '终审通过后协议作废，学生可以重新签约。',
  },
  list: '解约申请列表',
  keywordHint: '姓名、学号或协议书编号',
  breach: '违约',
  breachOnly: '只看违约',
  empty: { title: '没有等待您处理的解约申请', hint: '学生或单位提交、对方确认后，会出现在这里。' },
  approved: (name: string) => `已通过${name}的解约申请`,
  returned: (name: string) => `已退回${name}的解约申请`,
  told: '学生和单位会收到通知',
  column: { employer: '用人单位', number: '协议书编号', initiator: '发起方', reason: '解约原因' },
  initiator: { STUDENT: '学生', EMPLOYER: '单位' },
  content: '申请内容',
  papers: '解约材料',
  agreement: '查看协议书',
} as const;
