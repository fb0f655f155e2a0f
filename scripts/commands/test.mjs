import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { exitCodeOf } from '../launch/execute.mjs';
import { step } from '../launch/step.mjs';
import { writeGroups } from '../jest/groups.mjs';
import { inData, inRoot } from '../launch/workspace.mjs';
import { run as check } from './check.mjs';
import { REPORT as E2E_REPORT, run as e2e } from './e2e.mjs';

const JEST_REPORT = inData('test', 'jest.json');
const LAUNCHER_REPORT = inData('test', 'launcher.tap');

// The cheapest first: what fails early is told early. A browser's journeys wait most of their time, so the last two share the cores.
const STAGES = [
  [{ label: 'Check', work: () => check([]), result: () => NOTHING }],
  [{ label: 'Launcher', work: launcher, result: launcherResult }],
  [
    { label: 'Jest', work: jest, result: jestResult },
    { label: 'Playwright', work: () => e2e([]), result: e2eResult },
  ],
];

/** `npm test`: checks, the launcher's tests, then unit and integration tests beside end-to-end tests; ends after the first stage that fails. The last line is `N passed, N failed`. */
export async function run() {
  mkdirSync(inData('test'), { recursive: true });
  for (const report of [JEST_REPORT, LAUNCHER_REPORT, E2E_REPORT]) rmSync(report, { force: true });
  const total = { passed: 0, failed: 0 };
  let code = 0;
  for (const [i, stage] of STAGES.entries()) {
    const failed = (await Promise.all(stage.map((one) => runOne(one, total)))).filter((label) => label !== null);
    if (failed.length === 0) continue;
    code = 1;
    const left = STAGES.slice(i + 1).flatMap((later) => later.map(({ label }) => label));
    console.log(`✗ ${failed.join(', ')} failed${left.length > 0 ? `; not run: ${left.join(', ')}` : ''}`);
    break;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return code;
}

/** Runs one part and adds its tests to `total`; resolves with its name if it failed, else with null. */
async function runOne({ label, work, result }, total) {
  const code = await step(
    label,
    () => work().catch(told),
    (ended) => ended === 0,
  );
  const { passed, failed } = result();
  total.passed += passed;
  // A runner that broke before its first test leaves no count behind, but it did fail.
  total.failed += code === 0 ? failed : Math.max(failed, 1);
  return code === 0 ? null : label;
}

function jest() {
  return exitCodeOf(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--ci', '--maxWorkers=2', '--json', `--outputFile=${JEST_REPORT}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, JEST_GROUPS: writeGroups() },
    },
  );
}

function launcher() {
  return exitCodeOf(process.execPath, [
    '--test',
    '--test-timeout=240000',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${LAUNCHER_REPORT}`,
    inRoot('scripts/test/refusals.test.mjs'),
    inRoot('scripts/test/running.test.mjs'),
  ]);
}

// A stage that cannot even begin, say without a browser, counts as one that failed.
function told(error) {
  console.error(error.message);
  return 1;
}

const NOTHING = { passed: 0, failed: 0 };

function jestResult() {
  const report = read(JEST_REPORT);
  if (!report) return NOTHING;
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

function launcherResult() {
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(read(LAUNCHER_REPORT) ?? '')?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}

function e2eResult() {
  const report = read(E2E_REPORT);
  if (!report) return NOTHING;
  const { stats, errors } = JSON.parse(report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.expected + stats.unexpected === 0 ? errors.length : 0),
  };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
