import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isProcess, waitForExit } from '../services/process-identity.mjs';
import { Failure } from './failure.mjs';
import { DATA_DIR, inData } from './workspace.mjs';

const FILE = inData('instance.json');
const LAUNCHER = 'run.mjs';

/** The running launcher of this data folder as { pid, port, services, database }, or null; a record left by a dead one counts as null. */
export function runningInstance() {
  const record = readRecord();
  return record && isProcess(record.pid, LAUNCHER) ? record : null;
}

/**
 * Claims the data folder for this process. Fails with one line when another instance lives; after a kill -9 it first
 * stops the services that instance left behind. Resolves with { note, noteDatabase, release }.
 */
export async function claimInstance(port) {
  mkdirSync(DATA_DIR, { recursive: true });
  const other = runningInstance();
  if (other) throw alreadyRunning(other);
  await clearStale();
  const record = { pid: process.pid, port, services: [] };
  try {
    closeSync(openSync(FILE, 'wx', 0o600));
  } catch (error) {
    throw error.code === 'EEXIST' ? alreadyRunning(readRecord() ?? record) : error;
  }
  const write = () => writeFileSync(FILE, JSON.stringify(record));
  write();
  return {
    note(pid, program) {
      record.services.push({ pid, program });
      write();
    },
    noteDatabase(url) {
      record.database = url;
      write();
    },
    release: () => rmSync(FILE, { force: true }),
  };
}

const alreadyRunning = ({ pid, port }) =>
  new Failure(
    `已有一个实例在运行 / already running on this data folder: process ${pid}, port ${port}; stop it first (kill ${pid})`,
  );

async function clearStale() {
  if (!existsSync(FILE)) return;
  for (const { pid, program } of readRecord()?.services ?? []) await stopOrphan(pid, program);
  rmSync(FILE, { force: true });
}

async function stopOrphan(pid, program) {
  if (!isProcess(pid, program)) return;
  process.kill(pid, 'SIGTERM');
  if (await waitForExit(pid, 10_000)) return;
  process.kill(pid, 'SIGKILL');
  await waitForExit(pid, 5_000);
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return null;
  }
}
