import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

const DIST = path.resolve(__dirname, '../dist');

/** A process of the house as it runs in production: `main.js` answers HTTP, `worker.js` works the queues. */
export interface HouseProcess {
  /** Like a power cut: nothing is tidied up. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Starts the built program; resolves once `ready` does. */
export async function startProcess(
  program: 'main.js' | 'worker.js',
  env: Record<string, string>,
  ready: () => Promise<boolean>,
): Promise<HouseProcess> {
  const child = spawn(process.execPath, [path.join(DIST, program)], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`${program} ended at its start`);
    return ready();
  });
  return { kill: () => signal(child, 'SIGKILL', gone), stop: () => signal(child, 'SIGTERM', gone) };
}

function signal(child: ChildProcess, name: NodeJS.Signals, gone: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill(name);
  return gone;
}

/** Waits until `holds`; fails after `seconds`. */
export async function until(holds: () => Promise<boolean>, seconds = 100): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`still not so after ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
