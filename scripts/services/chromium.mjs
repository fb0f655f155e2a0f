import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { execute } from '../launch/execute.mjs';
import { Failure } from '../launch/failure.mjs';
import { step } from '../launch/step.mjs';
import { inData } from '../launch/workspace.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FROM_NPM = '@sparticuz/chromium@143.0.4';

/** The path of a Chromium or Chrome: CHROMIUM_PATH, an installed one, or one that is installed now. */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return installed() ?? (await installFromDebian()) ?? (await installFromNpm());
}

const installed = () => PLACES.find((file) => existsSync(file));

async function installFromDebian() {
  if (!existsSync('/usr/bin/apt-get') || userInfo().uid !== 0) return undefined;
  const packages = ['chromium', 'fonts-noto-cjk'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await step('安装浏览器 / installing Chromium', async () => {
      await execute('apt-get', ['update', '-qq'], { env });
      await execute('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
    });
  } catch {
    // Not every Debian reaches a mirror, and Ubuntu's package is a snap: npm brings one too.
  }
  return installed();
}

async function installFromNpm() {
  const dir = inData('chromium');
  const manifest = `${dir}/node_modules/@sparticuz/chromium/package.json`;
  if (!existsSync(manifest)) {
    await step('安装浏览器 / installing Chromium from npm', () =>
      execute('npm', ['install', '--prefix', dir, '--no-save', '--no-audit', '--no-fund', FROM_NPM]),
    );
  }
  const loaded = await import(createRequire(manifest).resolve('@sparticuz/chromium'));
  const file = await loaded.default.executablePath();
  if (!existsSync(file))
    throw new Failure('没有可用的浏览器 / no Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH');
  return file;
}
