import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, ROOT } from '../launch/workspace.mjs';

const OUTSIDE = new Set(['node_modules', 'dist', 'dist-api', '.data', '.git', 'generated', 'test-results', 'coverage']);
const SOURCE = /\.(tsx?|mjs|cjs|js)$/;

/** Every hand-written source file as { file, text }, paths relative to the checkout with forward slashes. */
export function sourceFiles(...dirs) {
  const roots = dirs.length > 0 ? dirs : ['apps', 'libs', 'e2e', 'bench', 'scripts'];
  return roots
    .flatMap((dir) => walk(inRoot(dir)))
    .map((file) => ({
      file: path.relative(ROOT, file).split(path.sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

function walk(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (OUTSIDE.has(entry.name)) return [];
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) return walk(full);
    return SOURCE.test(entry.name) && !entry.name.includes('.generated.') ? [full] : [];
  });
}
