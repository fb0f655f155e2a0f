import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../services/free-port.mjs';

const RUN = path.resolve(import.meta.dirname, '../run.mjs');
const STAND_IN = path.join(import.meta.dirname, 'stand-in');
const PATIENCE_MS = 90_000;

/** A data folder and a free port for one test; `start(env)` and `run(command, env)` launch on them, `remove()` ends what still runs. */
export async function launchSite() {
  const dir = mkdtempSync(path.join(tmpdir(), 'qicheng-launch-'));
  chmodSync(dir, 0o755);
  const port = await freePort();
  const started = [];
  const launch = (args, env, program) => {
    const one = startLauncher(args, { QICHENG_DATA_DIR: dir, PORT: String(port), ...env }, program);
    started.push(one);
    return one;
  };
  return {
    dir,
    port,
    start: (env) => launch(['start'], env),
    run: (command, env) => launch([command], env),
    bareStart: (env) => launch(['start'], { QICHENG_API_DIR: '', ...env }, bareCheckout(dir)),
    async remove() {
      for (const launch of started) launch.child.kill('SIGTERM');
      await Promise.all(started.map((launch) => launch.exited));
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

// What a checkout is before its first start: a start that went on from here would install packages.
function bareCheckout(dir) {
  const root = path.join(dir, 'checkout');
  cpSync(path.resolve(import.meta.dirname, '..'), path.join(root, 'scripts'), { recursive: true });
  for (const file of ['package.json', 'pnpm-lock.yaml'])
    cpSync(path.resolve(import.meta.dirname, '../..', file), path.join(root, file));
  return path.join(root, 'scripts/run.mjs');
}

function startLauncher(args, env, program = RUN) {
  const inherited = {
    ...process.env,
    DATABASE_URL: '',
    SMTP_URL: '',
    QICHENG_API_DIR: STAND_IN,
    QICHENG_FAST_DATABASE: '1',
  };
  const child = spawn(process.execPath, [program, ...args], {
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
