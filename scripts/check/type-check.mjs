import { capture } from '../launch/execute.mjs';
import { tool } from '../launch/tool.mjs';
import { ROOT } from '../launch/workspace.mjs';

const PROGRAMS = [
  'libs/domain/tsconfig.check.json',
  'libs/contracts/tsconfig.check.json',
  'apps/api/tsconfig.json',
  'e2e/tsconfig.json',
];

/** Every package outside the browser compiles, specs included; nothing is written. */
export async function typeCheck() {
  const results = [];
  for (const program of PROGRAMS) results.push(...(await compile(program)));
  return results;
}

/** What runs in the browser compiles, as one program: apart, each app would check libs/ui and libs/records again. */
export const webTypeCheck = () => compile('tsconfig.web-check.json');

async function compile(config) {
  const flags = ['-p', config, '--noEmit', '--composite', 'false', '--incremental', 'false', '--pretty', 'false'];
  const { code, output } = await capture(tool('tsc'), flags, { cwd: ROOT });
  return code === 0 ? [] : output.trim().split('\n');
}
