import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../services/chromium.mjs';
import { findPdfsig } from '../services/pdfsig.mjs';
import { freePort } from '../services/free-port.mjs';
import { exitCodeOf } from '../launch/execute.mjs';
import { inData, inRoot } from '../launch/workspace.mjs';

/** `npm run e2e -- [file or title]`: Playwright in a real Chromium against the whole system, started on a folder of its own. */
export async function run(args) {
  const chromium = await findChromium();
  const pdfsig = await findPdfsig();
  const dir = mkdtempSync(path.join(tmpdir(), 'qicheng-e2e-'));
  // PostgreSQL runs under another account when this is root, and must reach its folder.
  chmodSync(dir, 0o755);
  const env = {
    ...process.env,
    CHROMIUM_PATH: chromium,
    ...(pdfsig ? { PDFSIG_PATH: pdfsig } : {}),
    E2E_DATA_DIR: dir,
    E2E_PORT: String(await freePort()),
    E2E_REPORT: REPORT,
  };
  mkdirSync(path.dirname(REPORT), { recursive: true });
  try {
    return await exitCodeOf(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...args], {
      cwd: inRoot('e2e'),
      env,
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Where the last run left its result as JSON. */
export const REPORT = inData('test', 'playwright.json');
