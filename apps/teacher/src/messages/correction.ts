/** Words of the correction requests' queue and page. */
export const CORRECTION = {
  title: '更正申请',
  review: '更正申请审核',
  ended: '审核完毕',
  lead: {
    COUNSELLOR: '学生对学校核定的信息提出更正，由您核实证明材料，通过后由就业中心确认。',
    CENTRE_ADMIN: '辅导员已核实的更正申请由就业中心确认，确认后写入学校记录。',
  },
  list: '更正申请列表',
  empty: {
    title: '没有等待您处理的更正申请',
    hint: '学生对学校核定的信息提出更正后，会出现在这里，也会发通知提醒您。',
  },
  approved: (name: string) => `已通过${name}的更正申请`,
  returned: (name: string) => `${name}的更正申请未采纳`,
  told: '学生会收到通知',
  besides: { APPROVED: '学校记录随即更正。', REJECTED: '申请就此结束，学校记录不变。' },
  column: { field: '更正项目', school: '学校记录', claimed: '申请改为' },
  claim: (label: string) => `更正${label}`,
  graduate: '查看学校记录',
  numbers: (school: string, claimed: string) => `${claimed}（学校记录：${school}）`,
  blank: '（空）',
  quick: ['证明材料看不清楚，请重新拍照上传', '证明材料与申请内容不一致', '学校记录与学籍库一致，不需要更正'],
} as const;
