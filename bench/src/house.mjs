import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { throwawayPostgres } from '../../scripts/services/throwaway-postgres.mjs';
import { freePort, runNode, serve } from './processes.mjs';

/** Where the API stands. */
export const API = path.resolve(import.meta.dirname, '../../apps/api');
const { hash } = createRequire(path.join(API, 'package.json'))('@node-rs/argon2');
/** The password of every account of a bench. */
export const PASSWORD = 'Bench-2027-load';

/** A database of its own with the product's schema, durable as in production; the product and the floor are started on it. */
export async function openHouse() {
  const postgres = await throwawayPostgres({ durable: true });
  const files = mkdtempSync(path.join(tmpdir(), 'qicheng-bench-'));
  const keys = { secret: randomBytes(32).toString('hex'), dataKey: randomBytes(32).toString('base64') };
  const env = settings(postgres.url, files, keys);
  runNode([path.join(API, 'dist/cli.js'), 'migrate'], env);
  const database = new pg.Client({ connectionString: postgres.url });
  await database.connect();
  const { Cipher } = await import(path.join(API, 'dist/core/cipher/index.js'));
  const running = [];
  const start = async (args, extra, ready) => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const process = await serve(args, { ...env, PORT: String(port), ...extra }, url + ready);
    running.push(process);
    return { ...process, url };
  };
  return {
    env,
    database,
    cipher: new Cipher({ k1: keys.dataKey }, 'k1', keys.secret),
    passwordHash: await hash(PASSWORD),
    settle: () => settled(database),
    product: () => start([path.join(API, 'dist/main.js')], {}, '/api/health/ready'),
    floor: (file) => start([path.join(import.meta.dirname, 'floor', file)], {}, '/ready'),
    close: async () => {
      for (const process of running) await process.stop();
      await database.end();
      await postgres.stop();
      rmSync(files, { recursive: true, force: true });
    },
  };
}

const settings = (databaseUrl, files, { secret, dataKey }) => ({
  NODE_ENV: 'test',
  LOG_LEVEL: 'warn',
  DATABASE_URL: databaseUrl,
  STORAGE_URL: pathToFileURL(files).href,
  SESSION_SECRET: secret,
  LOOKUP_KEY: secret,
  SEAL_KEY: secret,
  DATA_KEYS: JSON.stringify({ k1: dataKey }),
  DATA_KEY_CURRENT: 'k1',
});

/** Signs a member of staff in; resolves with the headers of their requests. */
export async function signIn(url, account) {
  const reply = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-portal': 'teacher' },
    body: JSON.stringify({ portal: 'teacher', account, password: PASSWORD }),
  });
  if (!reply.ok) throw new Error(`sign-in failed: ${reply.status} ${await reply.text()}`);
  return {
    'x-portal': 'teacher',
    cookie: reply.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  };
}

/** Waits until no statement runs any more: what one side left behind must not burden the other. */
async function settled(database) {
  const running = `select from pg_stat_activity where state = 'active' and backend_type = 'client backend' and pid <> pg_backend_pid()`;
  while ((await database.query(running)).rowCount > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}
