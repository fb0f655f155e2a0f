import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { execute } from '../launch/execute.mjs';
import { step } from '../launch/step.mjs';

const PLACES = ['/usr/bin/pdfsig', '/usr/local/bin/pdfsig', '/opt/homebrew/bin/pdfsig'];

/** The path of poppler's pdfsig: PDFSIG_PATH, an installed one, or one that is installed now; undefined where it cannot be had. */
export async function findPdfsig() {
  if (process.env.PDFSIG_PATH) return process.env.PDFSIG_PATH;
  if (!installed() && existsSync('/usr/bin/apt-get') && userInfo().uid === 0) await fromDebian().catch(() => undefined);
  return installed();
}

const installed = () => PLACES.find((file) => existsSync(file));

function fromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return step('安装 / installing poppler-utils', async () => {
    await execute('apt-get', ['update', '-qq'], { env });
    await execute('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'], { env });
  });
}
