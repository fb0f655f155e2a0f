/** Every sentence libs/records shows by itself. */
export const M = {
  sheet: {
    empty: '（空）',
    school: '学校记录',
    changed: '我填写的与学校记录不同',
    studentChanged: '学生填写的与学校记录不同',
    taken: '审核后记为',
    note: '审核说明',
    why: '修改说明',
    of: (label: string, text: string | null) => `${label}：${text ?? '（空）'}`,
  },
  control: { years: '年数，如 4 或 2.5' },
  correction: {
    empty: '没有更正申请',
    school: '学校记录',
    claimed: '申请改为',
    why: '说明',
    along: (label: string) => `一并更正：${label}`,
    becomes: (from: string, to: string) => `${from} → ${to}`,
    proof: '证明材料',
    decision: '审核意见',
    blank: '（空）',
    list: '更正申请',
  },
} as const;
