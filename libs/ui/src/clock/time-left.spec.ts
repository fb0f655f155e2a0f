import { timeLeft } from './time-left';

const NOW = Date.parse('2026-11-23T08:00:00Z');

it.each([
  ['2026-11-28T11:30:00Z', '还剩 5 天 3 小时'],
  ['2026-11-23T10:05:00Z', '还剩 2 小时 5 分'],
  ['2026-11-23T08:01:30Z', '还剩 1 分 30 秒'],
  ['2026-11-23T08:00:00Z', undefined],
  ['2026-11-22T08:00:00Z', undefined],
])('until %s: %s', (until, words) => expect(timeLeft(until, NOW)).toBe(words));
