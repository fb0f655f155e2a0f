import { LocalWindows } from './local-windows.js';

afterEach(() => jest.restoreAllMocks());

it('counts each key by itself until its time is over', () => {
  const now = jest.spyOn(performance, 'now').mockReturnValue(0);
  const windows = new LocalWindows();
  expect(windows.count('a', 60)).toEqual({ hits: 1, wait: 60 });
  now.mockReturnValue(20_000);
  expect(windows.count('a', 60)).toEqual({ hits: 2, wait: 40 });
  expect(windows.count('b', 60)).toEqual({ hits: 1, wait: 60 });
  now.mockReturnValue(60_001);
  expect(windows.count('a', 60)).toEqual({ hits: 1, wait: 60 });
});

it('forgets what began longest ago rather than grow without end', () => {
  const windows = new LocalWindows();
  windows.count('first', 60);
  for (let key = 0; key < 20_000; key++) windows.count(String(key), 60);
  expect(windows.count('first', 60).hits).toBe(1);
  expect(windows.count('19999', 60).hits).toBe(2);
});
