import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { DATA_DIR, inData } from './workspace.mjs';

const NAMES = ['SESSION_SECRET', 'DATA_KEYS', 'DATA_KEY_CURRENT', 'LOOKUP_KEY', 'SEAL_KEY'];
const FILE = inData('secrets.json');

/**
 * The five secrets of the API as environment variables: those of the environment, the others from .data/secrets.json,
 * which is made once with mode 0600. Fails with one line when that file is broken, or gone while the data it opens is there.
 */
export function secrets(env) {
  const given = Object.fromEntries(NAMES.filter((name) => env[name]).map((name) => [name, env[name]]));
  if (NAMES.every((name) => given[name])) return given;
  return { ...(existsSync(FILE) ? read() : create()), ...given };
}

/** Five new secrets, for a process whose data dies with it. */
export const freshSecrets = () => ({
  SESSION_SECRET: randomKey(),
  DATA_KEYS: JSON.stringify({ k1: randomKey() }),
  DATA_KEY_CURRENT: 'k1',
  LOOKUP_KEY: randomKey(),
  SEAL_KEY: randomKey(),
});

function read() {
  let stored;
  try {
    stored = JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    throw broken('not JSON');
  }
  const missing = NAMES.filter((name) => typeof stored?.[name] !== 'string' || stored[name] === '');
  if (missing.length > 0) throw broken(`without ${missing.join(', ')}`);
  return Object.fromEntries(NAMES.map((name) => [name, stored[name]]));
}

const broken = (how) =>
  new Failure(
    `密钥文件损坏 / secrets file is broken (${how}): ${FILE}; restore it from a backup, encrypted data cannot be read without it`,
  );

function create() {
  if (existsSync(inData('postgres'))) {
    throw new Failure(
      `密钥文件丢失 / secrets file is gone: ${FILE}; restore it from a backup, or start over with npm run db:reset`,
    );
  }
  const made = freshSecrets();
  mkdirSync(DATA_DIR, { recursive: true });
  const partial = `${FILE}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  chmodSync(partial, 0o600);
  renameSync(partial, FILE);
  return made;
}

const randomKey = () => randomBytes(32).toString('base64');
