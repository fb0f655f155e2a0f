import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './workspace.mjs';

const NOT_SOURCE = new Set(['node_modules', 'dist', 'dist-api', 'test', '.data', 'coverage']);

/** A digest of names, sizes and times of every source file below the given paths: equal digests mean nothing to build. */
export function fingerprint(paths) {
  const digest = createHash('sha256');
  for (const file of paths.flatMap((it) => sourceFiles(inRoot(it))).sort()) {
    const { size, mtimeMs } = statSync(file);
    digest.update(`${path.relative(inRoot(), file)} ${size} ${mtimeMs}\n`);
  }
  return digest.digest('hex');
}

function sourceFiles(entry) {
  if (statSync(entry).isFile()) return [entry];
  return readdirSync(entry, { withFileTypes: true }).flatMap((child) => {
    if (NOT_SOURCE.has(child.name) || /\.(spec\.tsx?|tsbuildinfo)$/.test(child.name)) return [];
    return child.isDirectory() || child.isFile() ? sourceFiles(path.join(entry, child.name)) : [];
  });
}
