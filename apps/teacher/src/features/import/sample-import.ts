import type { ImportDetail } from './import.api';

/** A checked import without faults, for tests. */
export const sampleImport = (part: Partial<ImportDetail> = {}): ImportDetail => ({
  id: 'b1',
  state: 'CHECKED',
  phase: null,
  progress: 100,
  fileName: '毕业生.xlsx',
  fileSize: 1_200_000,
  gradYears: ['2027'],
  startedByName: '李老师',
  rowCount: 10,
  newCount: 8,
  changedCount: 2,
  unchangedCount: 0,
  errorCount: 0,
  warningCount: 0,
  refusal: null,
  createdAt: '2026-11-23T01:00:00Z',
  checkedAt: null,
  committedAt: null,
  undoneAt: null,
  actions: ['commit', 'cancel'],
  columns: [],
  creates: { colleges: [], majors: [], classes: ['软工一班'], collegeCount: 0, majorCount: 0, classCount: 1 },
  ...part,
});
