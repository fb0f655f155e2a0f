import { daysLeft, deadlineOf, nextStep, roadOf } from './road';

const NOW = new Date('2026-11-23T08:00:00Z');
const time = (instant: string) => instant.slice(0, 10);

describe('my road', () => {
  it('has exactly one stage under way until the review is over', () => {
    expect(
      roadOf('NOT_STARTED')
        .filter(({ standing }) => standing === 'current')
        .map(({ key }) => key),
    ).toEqual(['origin']);
    expect(roadOf('APPROVED').map(({ standing }) => standing)).toEqual(['done', 'done', 'later', 'later', 'later']);
  });

  it('asks for something only while it is the graduate’s turn', () => {
    expect(nextStep('RETURNED')).toMatchObject({ label: '修改并重新提交', mine: true });
    expect(nextStep('COLLEGE_REVIEW').mine).toBe(false);
  });
});

describe('the deadline', () => {
  const opensAt = '2026-11-01T00:00:00Z';
  const closesAt = '2026-11-30T16:00:00Z';

  it('counts whole days', () => {
    expect(daysLeft(closesAt, NOW)).toBe(7);
    expect(daysLeft('2026-11-23T15:59:00Z', NOW)).toBe(0);
  });

  it.each([
    [{ open: true, opensAt, closesAt }, '请在 2026-11-30 前提交，还有 7 天'],
    [{ open: true, opensAt, closesAt: null }, '现在可以办理'],
    [{ open: false, opensAt: '2026-12-01T00:00:00Z', closesAt: null }, '2026-12-01 开放'],
    [{ open: false, opensAt, closesAt: '2026-11-20T00:00:00Z' }, '已于 2026-11-20 截止，如需办理请联系辅导员'],
    [{ open: false, opensAt: null, closesAt: null }, '开放时间尚未公布，请留意通知'],
  ])('%j reads %s', (window, words) => expect(deadlineOf(window, NOW, time)).toBe(words));
});
