import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../services/free-port.mjs';

const RUN = path.resolve(import.meta.dirname, '../run.mjs');
const STAND_IN = path.join(import.meta.dirname, 'stand-in');
const PATIENCE_MS = 90_000;

/** A data folder and a free port for one test; `start(env)` launches on them, `remove()` ends what still runs. */
export async function launchSite() {
  const dir = mkdtempSync(path.join(tmpdir(), 'qicheng-launch-'));
  chmodSync(dir, 0o755);
  const port = await freePort();
  const started = [];
  return {
    dir,
    port,
    start(env = {}) {
      const launch = startLauncher({ QICHENG_DATA_DIR: dir, PORT: String(port), ...env });
      started.push(launch);
      return launch;
    },
    async remove() {
      for (const launch of started) launch.child.kill('SIGTERM');
      await Promise.all(started.map((launch) => launch.exited));
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function startLauncher(env) {
  const inherited = {
    ...process.env,
    DATABASE_URL: '',
    SMTP_URL: '',
    QICHENG_API_DIR: STAND_IN,
    QICHENG_FAST_DATABASE: '1',
  };
  const child = spawn(process.execPath, [RUN, 'start'], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const launch = { child, out: '', err: '', exited: new Promise((resolve) => child.once('close', resolve)) };
  child.stdout.on('data', (chunk) => (launch.out += chunk));
  child.stderr.on('data', (chunk) => (launch.err += chunk));
  launch.ready = () =>
    until(
      () => launch.out.includes('Ctrl-C') || (child.exitCode !== null && Promise.reject(new Error(launch.err))),
      () => launch.out + launch.err,
    );
  return launch;
}

/** Resolves when the condition holds; fails after a minute and a half with what `report` tells. */
export async function until(condition, report = () => '') {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited in vain: ${report()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
