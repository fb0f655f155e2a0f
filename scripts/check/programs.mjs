import { capture } from '../launch/execute.mjs';
import { tool } from '../launch/tool.mjs';

/** Every file has the one format. */
export const format = () => complaints('oxfmt', ['--check', '.'], 'npx oxfmt . puts it right');

/** The rules of .oxlintrc.json hold, also those that need types. */
export const lint = () => complaints('oxlint', ['--type-aware', '--deny-warnings', '--format=unix']);

/** No file, export or dependency is unused. */
export const unused = () => complaints('knip', ['--no-progress', '--no-config-hints'], 'remove it, or use it');

async function complaints(program, args, cure) {
  const { code, output } = await capture(tool(program), args);
  if (code === 0) return [];
  return [...output.trim().split('\n'), ...(cure ? [`→ ${cure}`] : [])];
}
