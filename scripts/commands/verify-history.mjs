import { existsSync } from 'node:fs';
import { apiEnvironment } from '../launch/api-command.mjs';
import { openDatabase } from '../launch/database.mjs';
import { exitCodeOf } from '../launch/execute.mjs';
import { Failure } from '../launch/failure.mjs';
import { claimInstance, runningInstance } from '../launch/instance.mjs';
import { apiProgram, inData } from '../launch/workspace.mjs';

/**
 * `npm run verify:history`: recomputes the history and what agreements prove, also while the system runs, and writes nothing; each
 * fault is a line, and the exit code 1.
 */
export async function run() {
  const running = runningInstance();
  const url = process.env.DATABASE_URL || running?.database;
  if (url) return verify(url);
  if (running) throw new Failure('实例正在启动 / the instance is still starting: try again when it has started');
  if (!existsSync(inData('postgres')))
    throw new Failure('还没有数据 / there is no data yet: npm start makes it, DATABASE_URL says where else it is');
  return verifyStopped();
}

async function verifyStopped() {
  const instance = await claimInstance(0);
  let database;
  try {
    database = await openDatabase(process.env);
    return await verify(database.url);
  } finally {
    await database?.stop();
    instance.release();
  }
}

async function verify(url) {
  await openDatabase({ DATABASE_URL: url });
  const args = ['--enable-source-maps', apiProgram('cli.js'), 'verify-history'];
  return exitCodeOf(process.execPath, args, { env: apiEnvironment(process.env, url) });
}
