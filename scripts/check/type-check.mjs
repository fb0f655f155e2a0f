import { capture } from '../launch/execute.mjs';
import { tool } from '../launch/tool.mjs';
import { ROOT } from '../launch/workspace.mjs';

const PROGRAMS = ['libs/domain', 'libs/contracts', 'apps/api', 'e2e'];

/** Every package outside the browser compiles under its own tsconfig.json; nothing is written. */
export async function typeCheck() {
  const results = [];
  for (const dir of PROGRAMS) results.push(...(await compile(`${dir}/tsconfig.json`)));
  return results;
}

/** What runs in the browser compiles, as one program: apart, each app would check libs/ui and libs/records again. */
export const webTypeCheck = () => compile('tsconfig.web-check.json');

async function compile(config) {
  const flags = ['-p', config, '--noEmit', '--composite', 'false', '--incremental', 'false', '--pretty', 'false'];
  const { code, output } = await capture(tool('tsc'), flags, { cwd: ROOT });
  return code === 0 ? [] : output.trim().split('\n');
}
