import { boundaries } from '../check/boundaries.mjs';
import { chineseLiterals } from '../check/chinese-literals.mjs';
import { dockerSteps } from '../check/docker-steps.mjs';
import { editedMigrations } from '../check/edited-migrations.mjs';
import { fileLength } from '../check/file-length.mjs';
import { format, lint, unused } from '../check/programs.mjs';
import { staleGenerated } from '../check/stale-generated.mjs';
import { typeCheck, webTypeCheck } from '../check/type-check.mjs';

// The longest first, so that both lanes end together.
const CHECKS = {
  'web types': webTypeCheck,
  types: typeCheck,
  lint,
  generated: staleGenerated,
  unused,
  format,
  boundaries,
  migrations: editedMigrations,
  length: fileLength,
  'chinese literals': chineseLiterals,
  docker: dockerSteps,
};
/** How many checks run side by side: a compiler takes one core. */
const LANES = 2;

/** `npm run check [-- name …]`: runs every check, also after one fails, and says per finding the file and the cure. */
export async function run(names) {
  const waiting = Object.entries(CHECKS).filter(([name]) => names.length === 0 || names.includes(name));
  let failed = 0;
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) if (!(await passes(...next))) failed++;
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return failed === 0 ? 0 : 1;
}

async function passes(name, check) {
  const start = Date.now();
  const findings = await Promise.resolve()
    .then(check)
    .catch((error) => [error.message]);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${findings.length === 0 ? '✓' : '✗'} check ${name} (${seconds} s)`);
  for (const finding of findings) console.log(`    ${finding}`);
  return findings.length === 0;
}
