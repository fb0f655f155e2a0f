import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GENERATED, generate } from '../launch/generate.mjs';
import { inRoot } from '../launch/workspace.mjs';

/** What is generated is committed and fresh: it is generated into a temporary folder and compared, the tree stays untouched. */
export async function staleGenerated() {
  const dir = mkdtempSync(path.join(tmpdir(), 'qicheng-generated-'));
  try {
    await generate(dir);
    const names = new Set(
      Object.values(GENERATED).flatMap((it) => [...filesBelow(dir, it), ...filesBelow(inRoot(), it)]),
    );
    return [...names]
      .filter((name) => content(path.join(dir, name)) !== content(inRoot(name)))
      .map((name) => `${name}: stale; run npm run docs:generate and commit`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function filesBelow(root, name) {
  const full = path.join(root, name);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [name];
  return readdirSync(full).flatMap((child) => filesBelow(root, path.join(name, child)));
}

const content = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
