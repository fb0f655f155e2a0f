import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

const DIST = path.resolve(__dirname, '../dist');
const STOP_PATIENCE_MS = 30_000;

/** A process of the house as it runs in production: `main.js` answers HTTP, `worker.js` works the queues. */
export interface HouseProcess {
  /** Like a power cut: nothing is tidied up. */
  kill(): Promise<void>;
  /** Asks it to end; resolves with how it did. */
  stop(): Promise<Ending>;
}

/** How a process ended: by itself with a code, or by a signal. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
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
  const gone = new Promise<Ending>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`${program} ended at its start`);
    return ready();
  });
  const send = (name: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(name);
  };
  return {
    kill: async () => {
      send('SIGKILL');
      await gone;
    },
    stop: () => stopped(send, gone),
  };
}

/** A process that does not end when asked to is killed, as whoever runs it would: a test then reads so in how it ended. */
async function stopped(send: (name: NodeJS.Signals) => void, gone: Promise<Ending>): Promise<Ending> {
  send('SIGTERM');
  const hurry = setTimeout(() => send('SIGKILL'), STOP_PATIENCE_MS);
  return gone.finally(() => clearTimeout(hurry));
}

/** Waits until `holds`; fails after `seconds`. */
export async function until(holds: () => Promise<boolean>, seconds = 100): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`still not so after ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
