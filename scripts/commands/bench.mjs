import { exitCodeOf } from '../launch/execute.mjs';
import { inRoot } from '../launch/workspace.mjs';

/** `npm run bench -- <case> [--rows N] [--json]`: one workload against the hand-written floor; the last line is its JSON. */
export const run = (args) =>
  exitCodeOf(process.execPath, [inRoot('bench/src/run.mjs'), ...args], { cwd: inRoot('bench') });
