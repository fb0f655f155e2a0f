import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../config.js';
import { Clock } from './clock.js';

const HOUR = 3_600_000;
const file = path.join(tmpdir(), `qicheng-clock-${randomUUID()}`);
afterAll(() => rm(file, { force: true }));
afterEach(() => jest.restoreAllMocks());

// Adding nothing makes nothing of a negative nothing, which rounding may leave.
const ahead = (clock: Clock) => Math.round((clock.now().getTime() - Date.now()) / 1000) * 1000 + 0;
/** Each look comes a second after the one before. */
const lookEverySecond = () => {
  let at = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (at += 1000));
};

describe('the clock', () => {
  it('tells the time', () => {
    expect(ahead(new Clock({}))).toBe(0);
    expect(new Clock({}).movable).toBe(false);
  });

  it('is moved by a file in milliseconds, forwards and backwards', async () => {
    lookEverySecond();
    const clock = new Clock({ CLOCK_FILE: file });
    expect(ahead(clock)).toBe(0);
    expect(clock.movable).toBe(true);
    await writeFile(file, `${HOUR}\n`);
    expect(ahead(clock)).toBe(HOUR);
    await writeFile(file, `-${HOUR}`);
    expect(ahead(clock)).toBe(-HOUR);
  });

  it('keeps the offset while the file says nothing, and looks once a second only', async () => {
    await writeFile(file, String(HOUR));
    const clock = new Clock({ CLOCK_FILE: file });
    expect(ahead(clock)).toBe(HOUR);
    await writeFile(file, String(2 * HOUR));
    expect(ahead(clock)).toBe(HOUR);
    lookEverySecond();
    const other = new Clock({ CLOCK_FILE: file });
    expect(ahead(other)).toBe(2 * HOUR);
    for (const nonsense of ['', 'tomorrow', '1.5']) {
      await writeFile(file, nonsense);
      expect(ahead(other)).toBe(2 * HOUR);
    }
  });
});

describe('CLOCK_FILE', () => {
  const env = {
    DATABASE_URL: 'postgres://127.0.0.1/db',
    STORAGE_URL: 'file:///files',
    SESSION_SECRET: 'a test secret of at least thirty-two characters',
    LOOKUP_KEY: 'a test secret of at least thirty-two characters',
    SEAL_KEY: 'a test secret of at least thirty-two characters',
    DATA_KEYS: JSON.stringify({ k1: Buffer.alloc(32, 7).toString('base64') }),
    DATA_KEY_CURRENT: 'k1',
    CLOCK_FILE: file,
  };

  it('is for development and tests', () => {
    for (const NODE_ENV of ['development', 'test'])
      expect(readConfig({ ...env, NODE_ENV })).toMatchObject({ CLOCK_FILE: file });
  });

  it('is refused in production', () => {
    expect(() => readConfig({ ...env, NODE_ENV: 'production' })).toThrow('CLOCK_FILE');
  });
});
