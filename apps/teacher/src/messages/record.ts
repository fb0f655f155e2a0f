/** Sentences that every record's page and form share. */
export const RECORD = {
  difference: { field: '项目', before: '原值', after: '新值', nothing: '（空）' },
  save: {
    save: '保存修改',
    reset: '放弃修改',
    clean: '还没有修改',
    changed: (count: number) => `已改 ${count} 项，还没有保存`,
    flawed: (count: number) => `有 ${count} 项填写不正确，请先改正`,
  },
} as const;
