/** Life of an import: uploaded, checked without writing (dry run), committed whole or not at all, undone while nothing depends on it. */
export const IMPORT_STATES = [
  'UPLOADED',
  'CHECKING',
  'CHECKED',
  'REFUSED',
  'COMMITTING',
  'CANCELLING',
  'COMMITTED',
  'UNDONE',
  'CANCELLED',
  'FAILED',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** How each state is called on screen. */
export const IMPORT_STATE_LABEL: Readonly<Record<ImportState, string>> = {
  UPLOADED: '等待检查',
  CHECKING: '检查中',
  CHECKED: '已检查',
  REFUSED: '需要处理',
  COMMITTING: '写入中',
  CANCELLING: '正在取消',
  COMMITTED: '已导入',
  UNDONE: '已撤销',
  CANCELLED: '已取消',
  FAILED: '出错中止',
};

/** What the screen may offer for a batch. */
export const IMPORT_ACTIONS = ['commit', 'assign', 'cancel', 'undo'] as const;
export type ImportAction = (typeof IMPORT_ACTIONS)[number];

/** An error keeps the file from being committed; a warning does not. */
export const ISSUE_SEVERITIES = ['ERROR', 'WARNING'] as const;
export type IssueSeverity = (typeof ISSUE_SEVERITIES)[number];

/** What committing would do with a row. */
export const ROW_OUTCOMES = ['NEW', 'CHANGED', 'UNCHANGED'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];
