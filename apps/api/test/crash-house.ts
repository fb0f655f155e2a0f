import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import type { Cipher } from '../src/core/cipher/index.js';
import { dataSourceOptions } from '../src/core/database/data-source-options.js';
import { houseCipher, houseEnv } from './house-env.js';
import { mailTrap, type MailTrap } from './mail-trap.js';
import { PASSWORD } from './people.js';
import { freePort, type HouseProcess, startProcess } from './processes.js';
import { testDatabase } from './test-database.js';
import { buildWorld, type World } from './world.js';

/** The house as real processes that a test may kill. */
export interface CrashHouse {
  readonly world: World;
  readonly source: DataSource;
  readonly cipher: Cipher;
  readonly mails: MailTrap;
  readonly url: string;
  /** Where its processes keep files, uploads on their way among them. */
  readonly files: string;
  startApi(): Promise<HouseProcess>;
  startWorker(): Promise<HouseProcess>;
  /** Signs a person in over HTTP; resolves with the headers of their requests. */
  signIn(person: string): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts a house of processes; close it in afterAll. */
export async function crashHouse(): Promise<CrashHouse> {
  const [database, mails, port] = [await testDatabase(), await mailTrap(), await freePort()];
  const own = await houseEnv(database.url);
  const files = fileURLToPath(own.env.STORAGE_URL);
  const env = { ...own.env, TMPDIR: files, DATABASE_POOL: '10', PORT: String(port), SMTP_URL: mails.url };
  const source = await new DataSource(dataSourceOptions(database.url, 3)).initialize();
  const cipher = houseCipher();
  const world = await buildWorld(source, cipher);
  const url = `http://127.0.0.1:${port}`;
  const running: HouseProcess[] = [];
  const remember = (process: HouseProcess) => {
    running.push(process);
    return process;
  };
  const answers = () =>
    fetch(`${url}/api/health/ready`).then(
      (reply) => reply.ok,
      () => false,
    );
  return {
    world,
    source,
    cipher,
    mails,
    url,
    files,
    startApi: async () => remember(await startProcess('main.js', env, answers)),
    startWorker: async () => remember(await startProcess('worker.js', env, () => Promise.resolve(true))),
    signIn: (person) => signIn(url, world.logins[person] ?? ''),
    close: async () => {
      for (const process of running) await process.stop();
      await mails.close();
      await source.destroy();
      await database.drop();
      await own.remove();
    },
  };
}

async function signIn(url: string, account: string): Promise<Record<string, string>> {
  const own = { 'x-portal': 'teacher', 'sec-fetch-site': 'same-origin' };
  const body = JSON.stringify({ portal: 'teacher', account, password: PASSWORD });
  const reply = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { ...own, 'content-type': 'application/json' },
    body,
  });
  if (!reply.ok) throw new Error(`sign-in failed: ${reply.status}`);
  return {
    ...own,
    cookie: reply.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  };
}
