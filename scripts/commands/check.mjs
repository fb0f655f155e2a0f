import { boundaries } from '../check/boundaries.mjs';
import { chineseLiterals } from '../check/chinese-literals.mjs';
import { dockerSteps } from '../check/docker-steps.mjs';
import { fileLength } from '../check/file-length.mjs';
import { format, lint, unused } from '../check/programs.mjs';
import { staleGenerated } from '../check/stale-generated.mjs';
import { typeCheck } from '../check/type-check.mjs';

const CHECKS = {
  format,
  types: typeCheck,
  lint,
  boundaries,
  length: fileLength,
  'chinese literals': chineseLiterals,
  generated: staleGenerated,
  docker: dockerSteps,
  unused,
};

/** `npm run check [-- name …]`: runs every check, also after one fails, and says per finding the file and the cure. */
export async function run(names) {
  let failed = 0;
  for (const [name, check] of Object.entries(CHECKS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const start = Date.now();
    const findings = await Promise.resolve()
      .then(check)
      .catch((error) => [error.message]);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${findings.length === 0 ? '✓' : '✗'} check ${name} (${seconds} s)`);
    for (const finding of findings) console.log(`    ${finding}`);
    if (findings.length > 0) failed++;
  }
  return failed === 0 ? 0 : 1;
}
