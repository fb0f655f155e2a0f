import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, renameSync, closeSync } from 'node:fs';
import { inData, ROOT } from './workspace.mjs';

const STOP_PATIENCE_MS = 10_000;

/**
 * Starts one of our long-running programs in its own process group, its output in .data/log/<name>.log (the previous run's in .old).
 * Returns { name, pid, program, log, exited, stop, kill }.
 */
export function startService(name, program, env) {
  const log = inData('log', `${name}.log`);
  mkdirSync(inData('log'), { recursive: true });
  if (existsSync(log)) renameSync(log, `${log}.old`);
  const output = openSync(log, 'a');
  const flags = ['--enable-source-maps', program];
  const child = spawn(process.execPath, flags, { cwd: ROOT, env, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  const exited = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const signal = (kind) => signalGroup(child, kind);
  return {
    name,
    pid: child.pid,
    program,
    log,
    exited,
    kill: () => signal('SIGKILL'),
    stop: () => stop(signal, exited),
  };
}

async function stop(signal, exited) {
  signal('SIGTERM');
  const hurry = setTimeout(() => signal('SIGKILL'), STOP_PATIENCE_MS);
  await exited;
  clearTimeout(hurry);
}

function signalGroup(child, kind) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  try {
    process.kill(-child.pid, kind);
  } catch {
    child.kill(kind);
  }
}
