import { realpathSync, rmSync } from 'node:fs';
import { isProcess, waitForExit } from '../services/process-identity.mjs';
import { apiCommand, apiEnvironment } from '../launch/api-command.mjs';
import { openDatabase } from '../launch/database.mjs';
import { Failure } from '../launch/failure.mjs';
import { claimInstance, runningInstance } from '../launch/instance.mjs';
import { inData } from '../launch/workspace.mjs';

/** `npm run db:reset`: stops a running instance and forgets all data; the next start begins anew. */
export async function run() {
  await stopRunning();
  const instance = await claimInstance(0);
  try {
    if (process.env.DATABASE_URL) await emptyGivenDatabase();
    else for (const name of ['postgres', 'storage', 'mail', 'demo-accounts.json']) remove(inData(name));
  } finally {
    instance.release();
  }
  console.log('数据已清空 / all data is gone; npm start begins anew');
}

async function stopRunning() {
  const running = runningInstance();
  if (!running) return;
  process.kill(running.pid, 'SIGTERM');
  if (!(await waitForExit(running.pid, 60_000)) && isProcess(running.pid, 'run.mjs')) {
    throw new Failure(`实例没有停止 / process ${running.pid} does not stop: end it and try again`);
  }
}

async function emptyGivenDatabase() {
  const { url } = await openDatabase(process.env);
  await apiCommand(['reset'], apiEnvironment(process.env, url));
}

// The database folder may be a link into a place its account can reach.
function remove(target) {
  try {
    rmSync(realpathSync(target), { recursive: true, force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  rmSync(target, { recursive: true, force: true });
}
