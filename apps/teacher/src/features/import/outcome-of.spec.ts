import { importTargetLabel } from '@qicheng/domain';
import '@qicheng/ui/testing';
import { sizeInWords } from './file-size';
import { outcomeOf } from './outcome-of';
import { sampleImport as batch } from './sample-import';
import { withProgress } from './use-import';

describe('the outcome of an import', () => {
  it.each<[Parameters<typeof batch>[0], string, string]>([
    [{}, 'success', '可以导入'],
    [{ errorCount: 3 }, 'error', '3 处错误'],
    [{ newCount: 0, changedCount: 0, actions: ['cancel'] }, 'info', '不需要导入'],
    [{ refusal: '写入时数据库中断' }, 'warning', '中止'],
    [{ state: 'COMMITTED' }, 'success', '新增 8 名'],
    [{ state: 'UNDONE' }, 'info', '已撤销'],
    [{ state: 'CANCELLED' }, 'info', '已取消'],
    [{ state: 'FAILED', refusal: '出错' }, 'error', '中止'],
    [{ state: 'REFUSED', actions: ['assign'], refusal: '没有认出必需的列：学号。' }, 'warning', '核对各列'],
  ])('%j is told as %s', (part, tone, words) => {
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
  expect(importTargetLabel('idNo')).toBe('身份证号');
  expect(importTargetLabel('counsellorNo')).toBe('班级的辅导员工号');
});
