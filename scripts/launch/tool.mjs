import { existsSync } from 'node:fs';
import { inRoot } from './workspace.mjs';

/** The program a package of the workspace brings, as a path that can be executed. */
export function tool(name, packageDir = '.') {
  const file = inRoot(packageDir, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  return existsSync(file) ? file : inRoot('node_modules/.bin', name);
}
