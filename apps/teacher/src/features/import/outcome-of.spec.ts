import '@qicheng/ui/testing';
import type { ImportDetail } from './import.api';
import { sizeInWords } from './file-size';
import { targetLabel } from './import-columns-tab';
import { outcomeOf } from './outcome-of';
import { withProgress } from './use-import';

const batch = (part: Partial<ImportDetail>): ImportDetail => ({
  id: 'b1',
  state: 'CHECKED',
  phase: null,
  progress: 100,
  fileName: 'a.xlsx',
  fileSize: 1,
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
  actions: [],
  columns: [],
  creates: null,
  ...part,
});

describe('the outcome of an import', () => {
  it.each([
    [{}, 'success', '可以导入'],
    [{ errorCount: 3 }, 'error', '3 处错误'],
    [{ newCount: 0, changedCount: 0 }, 'info', '不需要导入'],
    [{ refusal: '写入时数据库中断' }, 'warning', '中止'],
    [{ state: 'COMMITTED' }, 'success', '新增 8 名'],
    [{ state: 'UNDONE' }, 'info', '已撤销'],
    [{ state: 'CANCELLED' }, 'info', '已取消'],
    [{ state: 'FAILED', refusal: '出错' }, 'error', '中止'],
  ] as const)('%j is told as %s', (part, tone, words) => {
    const outcome = outcomeOf(batch(part));
    expect(outcome.tone).toBe(tone);
    expect(outcome.title).toContain(words);
  });
});

describe('progress', () => {
  const running = batch({ state: 'CHECKING', phase: '正在读取文件', progress: 20 });

  it('follows the newest event of the same state', () => {
    expect(withProgress(running, { state: 'CHECKING', phase: '正在核对', progress: 85 })).toMatchObject({
      phase: '正在核对',
      progress: 85,
    });
  });

  it('never goes back, and ignores an event of another state', () => {
    expect(withProgress(running, { state: 'CHECKING', phase: 'x', progress: 5 })).toBe(running);
    expect(withProgress(running, { state: 'CHECKED', phase: null, progress: 100 })).toBe(running);
    expect(withProgress(running, undefined)).toBe(running);
  });
});

it('says a size and a column in words', () => {
  expect(sizeInWords(300)).toBe('1 KB');
  expect(sizeInWords(1_572_864)).toBe('1.5 MB');
  expect(targetLabel('idNo')).toBe('身份证号');
  expect(targetLabel('counsellorNo')).toBe('班级的辅导员工号');
});
