import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { userInfo } from 'node:os';
import path from 'node:path';

// Where root puts what the unprivileged account must reach when the checkout lies in a closed home directory.
const OPEN_ROOM = '/var/lib/qicheng';

/** The account PostgreSQL runs under: nobody special for a user, an existing unprivileged account for root, whom PostgreSQL refuses. */
export function postgresAccount() {
  if (process.platform === 'win32' || userInfo().uid !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: numericId('-u', name), gid: numericId('-g', name) };
    } catch {
      // This machine has no such account: try the next.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root and neither account "postgres" nor "nobody" exists: start as a normal user',
  );
}

/** A folder of programs the account can execute: the given one, or a copy of it outside closed directories. */
export function reachablePrograms(native, account, version) {
  const closed = account.uid !== undefined && !canEnter(path.join(native, 'bin'), account);
  if (!closed) return native;
  const copy = path.join(OPEN_ROOM, `postgres-${version}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    mkdirSync(OPEN_ROOM, { recursive: true, mode: 0o755 });
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    if (existsSync(copy)) rmSync(partial, { recursive: true });
    else renameSync(partial, copy);
  }
  return copy;
}

/** Creates the data folder for the account; in a closed directory it becomes a link to a folder the account can reach. */
export function reachableData(dir, account) {
  if (account.uid === undefined) {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    return dir;
  }
  mkdirSync(path.dirname(dir), { recursive: true });
  const open = canEnter(path.dirname(dir), account);
  const real =
    open || isOwnFolder(dir) ? dir : path.join(OPEN_ROOM, createHash('sha256').update(dir).digest('hex').slice(0, 12));
  if (real !== dir && !existsSync(dir)) {
    rmSync(dir, { force: true });
    symlinkSync(real, dir);
  }
  mkdirSync(path.dirname(real), { recursive: true, mode: 0o755 });
  mkdirSync(real, { recursive: true, mode: 0o700 });
  chownSync(real, account.uid, account.gid);
  return real;
}

const numericId = (flag, name) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));

const isOwnFolder = (dir) => existsSync(path.join(dir, 'PG_VERSION')) && !lstatSync(dir).isSymbolicLink();

function canEnter(dir, account) {
  try {
    execFileSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], { ...account, cwd: '/', stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
