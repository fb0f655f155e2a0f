import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { houseEnv } from '../test/house-env.js';
import { readConfig } from './config.js';

const KEY = Buffer.alloc(32, 7).toString('base64');

let env: Record<string, string>;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ env, remove } = await houseEnv('postgres://nobody@127.0.0.1:1/none'));
});
afterAll(() => remove());

const complaint = (change: Record<string, string | undefined>) => {
  try {
    readConfig({ ...env, ...change });
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the environment', () => {
  it('is read as what it means', () => {
    expect(readConfig({ ...env, PORT: '8080', SMTP_URL: '' })).toMatchObject({
      PORT: 8080,
      SMTP_URL: 'smtp://127.0.0.1:2525',
      DATA_KEYS: { k1: KEY },
    });
  });

  it.each([
    ['DATA_KEYS', undefined, 'DATA_KEYS'],
    ['DATA_KEYS', '{"k1":', 'DATA_KEYS'],
    ['DATA_KEYS', '["k1"]', 'DATA_KEYS'],
    ['DATA_KEYS', 'null', 'DATA_KEYS'],
    ['DATA_KEYS', '{"k1":"c2hvcnQ="}', 'DATA_KEYS: k1'],
    ['DATA_KEYS', '{"k1":32}', 'DATA_KEYS: k1'],
    ['DATA_KEYS', `{"k0":"${KEY}"}`, 'DATA_KEY_CURRENT'],
    ['DATA_KEY_CURRENT', undefined, 'DATA_KEY_CURRENT'],
    ['SEAL_KEY', 'short', 'SEAL_KEY'],
    ['PORT', 'abc', 'PORT'],
    ['DATABASE_URL', 'mysql://somewhere', 'DATABASE_URL'],
    ['TRUSTED_PROXIES', '-1', 'TRUSTED_PROXIES'],
  ])('%s=%s is refused in one line that names it', (name, value, named) => {
    const line = complaint({ [name]: value });
    expect(line).toMatch(/^环境变量有误 \/ bad environment: /);
    expect(line).toContain(named);
    expect(line).not.toContain('\n');
    if (value)
      expect(line.replaceAll('DATA_KEYS must be JSON like {"k1":"<32 bytes in base64>"}', '')).not.toContain(value);
  });

  it.each(['main.js', 'worker.js'])('that is bad ends %s with its one line and code 1', (program) => {
    const args = [path.resolve(__dirname, '../dist', program)];
    const { status, stderr, stdout } = spawnSync(process.execPath, args, {
      env: { ...process.env, ...env, DATA_KEYS: '{' },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toBe(complaint({ DATA_KEYS: '{' }));
  });
});

describe('the environment of production', () => {
  const secret = (letter: string) => letter.repeat(40);
  const PRODUCTION = {
    NODE_ENV: 'production',
    PASSWORD_COST: 'full',
    PUBLIC_URL: 'https://jy.example.edu.cn',
    SMTP_URL: 'smtp://mail.example.edu.cn:25',
    SESSION_SECRET: secret('a'),
    LOOKUP_KEY: secret('b'),
    SEAL_KEY: secret('c'),
  };

  it.each(['https://jy.example.edu.cn', 'http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:8080'])(
    'lets the system be reached at %s',
    (PUBLIC_URL) => expect(complaint({ ...PRODUCTION, PUBLIC_URL })).toBe('none'),
  );

  it.each<[string, Record<string, string | undefined>]>([
    ['PUBLIC_URL', { PUBLIC_URL: 'http://jy.example.edu.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://localhost.example.edu.cn' }],
    ['SMTP_URL', { SMTP_URL: undefined }],
    ['SMTP_URL', { SMTP_URL: 'smtp://127.0.0.1:2525' }],
    ['SEAL_KEY', { SEAL_KEY: secret('a') }],
    ['LOOKUP_KEY', { LOOKUP_KEY: secret('c') }],
    ['DATA_KEYS', { DATA_KEYS: JSON.stringify({ k1: KEY, k2: KEY }) }],
    ['CLOCK_FILE', { CLOCK_FILE: '/tmp/clock' }],
    ['PASSWORD_COST', { PASSWORD_COST: 'token' }],
  ])('refuses an unfit %s, which others may have', (name, unfit) => {
    expect(complaint({ ...PRODUCTION, ...unfit })).toContain(name);
    expect(complaint({ ...PRODUCTION, ...unfit, NODE_ENV: 'development' })).toBe('none');
  });
});
