import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const HOLDER = fileURLToPath(new URL('./throwaway-postgres-process.mjs', import.meta.url));

/**
 * A PostgreSQL for one test or bench run: resolves with { url, adminUrl, port, pid, stop }. It disappears with its folder on
 * stop() and also when this process dies. `durable` keeps fsync on, as a measurement must.
 */
export async function throwawayPostgres({ durable = false } = {}) {
  const holder = spawn(process.execPath, [HOLDER, durable ? 'durable' : 'fast'], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const exited = new Promise((resolve) => holder.once('exit', resolve));
  let complaint = '';
  holder.stderr.on('data', (chunk) => (complaint += chunk));
  const server = await new Promise((resolve, reject) => {
    let line = '';
    holder.stdout.on('data', (chunk) => {
      line += chunk;
      if (line.includes('\n')) resolve(JSON.parse(line));
    });
    void exited.then(() => reject(new Error(`PostgreSQL for this run did not start: ${complaint.trim()}`)));
  });
  for (const handle of [holder, holder.stdin, holder.stdout, holder.stderr]) handle.unref();
  return { ...server, stop: () => release(holder, exited) };
}

async function release(holder, exited) {
  holder.ref();
  holder.stdin.end();
  await exited;
}
