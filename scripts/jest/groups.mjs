import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sourceFiles } from '../check/source-files.mjs';
import { inData, inRoot } from '../launch/workspace.mjs';

/** Files in a group: enough to share what each would load again, few enough for both workers to end together. */
const SIZE = 8;

const FOLDER = inData('test', 'groups');

/**
 * Writes files that run several spec files of the API each, every one in a block named by its path, and returns their folder.
 * Jest gives each file of tests a module registry of its own, and loading the application takes longer than most of them run.
 */
export function writeGroups() {
  const specs = sourceFiles('apps/api/src', 'apps/api/test').flatMap(({ file }) =>
    file.endsWith('.spec.ts') ? [file] : [],
  );
  const count = Math.ceil(specs.length / SIZE);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (let group = 0; group < count; group++) {
    const text = specs.filter((_, index) => index % count === group).map(blockOf);
    writeFileSync(path.join(FOLDER, `api-${group + 1}.spec.cjs`), text.join(''));
  }
  return FOLDER;
}

const blockOf = (spec) => `describe(${JSON.stringify(spec)}, () => void require(${JSON.stringify(inRoot(spec))}));\n`;
