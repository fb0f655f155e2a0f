import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Cipher } from '../src/core/cipher/index.js';

const SECRET = 'a test secret of at least thirty-two characters';
const LOOKUP_KEY = `${SECRET}, for looking up`;
const KEY = Buffer.alloc(32, 7).toString('base64');

/** The settings every house under test runs with, on files of its own; `remove` takes the files away. */
export async function houseEnv(databaseUrl: string) {
  const files = await mkdtemp(path.join(tmpdir(), 'qicheng-files-'));
  const env = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PASSWORD_COST: 'token',
    DATABASE_URL: databaseUrl,
    STORAGE_URL: pathToFileURL(files).href,
    SESSION_SECRET: `${SECRET}, for sessions`,
    LOOKUP_KEY,
    SEAL_KEY: SECRET,
    DATA_KEYS: JSON.stringify({ k1: KEY }),
    DATA_KEY_CURRENT: 'k1',
  };
  return { env, remove: () => rm(files, { recursive: true, force: true }) };
}

/** Remembers the environment; the returned function makes it what it was. */
export function environmentAsItIs(): () => void {
  const before = { ...process.env };
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
}

/** What a house under test encrypts with. */
export const houseCipher = () => new Cipher({ k1: KEY }, 'k1', LOOKUP_KEY);
