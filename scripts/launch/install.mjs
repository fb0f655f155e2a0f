import { existsSync, statSync } from 'node:fs';
import { execute } from './execute.mjs';
import { step } from './step.mjs';
import { inRoot, rootPackage } from './workspace.mjs';

/** Installs exactly what the lockfile says, with the pnpm that package.json pins, when it was not done since the lockfile changed. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await step('安装依赖 / installing packages', () => pnpm('install', '--frozen-lockfile', '--reporter=append-only'));
}

function isInstalled() {
  const record = inRoot('node_modules/.pnpm-workspace-state-v1.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(inRoot('pnpm-lock.yaml')).mtimeMs;
}

// npx comes with npm, which comes with Node: nothing else has to be on the machine.
function pnpm(...args) {
  const env = { ...process.env, CI: 'true', npm_config_update_notifier: 'false' };
  return execute('npx', ['--yes', rootPackage().packageManager, ...args], { env, shell: process.platform === 'win32' });
}
