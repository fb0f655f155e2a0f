import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { apiCommand, apiEnvironment } from '../launch/api-command.mjs';
import { BUILD_ORDER } from '../launch/build-units.mjs';
import { ensureCertificate } from '../launch/certificate.mjs';
import { openDatabase } from '../launch/database.mjs';
import { execute } from '../launch/execute.mjs';
import { Failure } from '../launch/failure.mjs';
import { House } from '../launch/house.mjs';
import { refuseUnasked } from '../launch/open-address.mjs';
import { stopRequest } from '../launch/stop-request.mjs';
import { tool } from '../launch/tool.mjs';
import { apiProgram, inData, inRoot } from '../launch/workspace.mjs';
import { startMailCatcher } from '../services/mail-catcher.mjs';

/** `npm run dev`: compilers in watch mode, the API restarted on change, three Vite servers with hot reload that pass /api on to it. */
export async function run(_args, { address, instance }) {
  refuseUnasked(address, process.env);
  const house = new House();
  const { signal, asked } = stopRequest(() => house.hurry());
  try {
    await bringUp(house, instance, address, signal);
    const fallen = await Promise.race([asked, house.fallen]);
    if (fallen !== 'asked')
      throw new Failure(`${fallen.name} 意外退出，全部停止 / ${fallen.name} ended by itself, stopping everything`);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await house.stop();
  }
}

async function bringUp(house, instance, address, signal) {
  const database = house.add(await openDatabase(process.env));
  instance.noteDatabase(database.url);
  const catcher = house.add({ ...(await startMailCatcher(inData('mail'))), name: 'mail catcher' });
  const mail = { SMTP_URL: process.env.SMTP_URL ?? catcher.url, MAIL_CATCHER_DIR: inData('mail') };
  const env = apiEnvironment(process.env, database.url, { HOST: address.host, PORT: String(address.port), ...mail });
  await execute(tool('tsc', 'apps/api'), ['-p', 'tsconfig.build.json'], { cwd: inRoot('apps/api') });
  await apiCommand(['migrate'], env, signal);
  await ensureCertificate(env, signal);
  if (process.env.QICHENG_DEMO !== 'off') await apiCommand(['seed'], env, signal);
  signal.throwIfAborted();
  const watching = (name, dir, program, args) => house.add(startWatcher(name, inRoot(dir), program, args, env));
  watching('domain', 'libs/domain', tool('tsc', 'libs/domain'), ['-p', 'tsconfig.json', '-w', '--preserveWatchOutput']);
  watching('contracts', 'libs/contracts', process.execPath, ['build.mjs', '--watch']);
  watching('api compiler', 'apps/api', tool('tsc', 'apps/api'), [
    '-p',
    'tsconfig.build.json',
    '-w',
    '--preserveWatchOutput',
  ]);
  watching('api', '.', process.execPath, ['--watch', '--enable-source-maps', apiProgram('main.js')]);
  watching('worker', '.', process.execPath, ['--watch', '--enable-source-maps', apiProgram('worker.js')]);
  const webApps = BUILD_ORDER.flat().filter((unit) => unit.web && existsSync(inRoot(unit.dir, 'vite.config.ts')));
  for (const { dir } of webApps) watching(dir, dir, tool('vite', dir), []);
}

function startWatcher(name, cwd, program, args, env) {
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const exited = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const signal = (kind) => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, kind);
  };
  const stop = () => {
    signal('SIGTERM');
    return exited;
  };
  return { name, exited, stop, kill: () => signal('SIGKILL') };
}
