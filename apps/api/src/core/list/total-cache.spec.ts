import { TotalCache } from './total-cache.js';

const SLOW = 50;

describe('the total cache', () => {
  beforeEach(() => void jest.useFakeTimers({ now: 0 }));
  afterEach(() => void jest.useRealTimers());

  it('keeps no count that was fast', () => {
    const cache = new TotalCache();
    cache.learn('list', 5, 1);
    expect(cache.recall('list')).toBeUndefined();
  });

  it('keeps a slow one for a second, then lets one reader count anew', () => {
    const cache = new TotalCache();
    cache.learn('list', 5, SLOW);
    jest.advanceTimersByTime(900);
    expect(cache.recall('list')).toBe(5);
    jest.advanceTimersByTime(200);
    expect([cache.recall('list'), cache.recall('list'), cache.recall('list')]).toEqual([undefined, 5, 5]);
    cache.learn('list', 6, SLOW);
    expect(cache.recall('list')).toBe(6);
  });

  it('forgets a list that has become fast to count', () => {
    const cache = new TotalCache();
    cache.learn('list', 5, SLOW);
    cache.learn('list', 4, 1);
    expect(cache.recall('list')).toBeUndefined();
  });
});
