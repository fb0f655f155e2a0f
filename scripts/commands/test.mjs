import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { exitCodeOf } from '../launch/execute.mjs';
import { step } from '../launch/step.mjs';
import { inData, inRoot } from '../launch/workspace.mjs';
import { run as check } from './check.mjs';
import { REPORT as E2E_REPORT, run as e2e } from './e2e.mjs';

const JEST_REPORT = inData('test', 'jest.json');
const LAUNCHER_REPORT = inData('test', 'launcher.tap');

/** `npm test`: checks, unit and integration tests, the launcher's tests, end-to-end tests; the last line is `N passed, N failed`. */
export async function run() {
  mkdirSync(inData('test'), { recursive: true });
  for (const report of [JEST_REPORT, LAUNCHER_REPORT, E2E_REPORT]) rmSync(report, { force: true });
  const codes = [
    await check([]),
    await step('Jest', jest),
    await step('Launcher', launcher),
    await step('Playwright', () => e2e([])),
  ];
  const results = [jestResult(), launcherResult(), e2eResult()];
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  // A runner that broke before its first test leaves no count behind, but it did fail.
  const broken = codes.filter((code, i) => code !== 0 && (i === 0 || results[i - 1].failed === 0)).length;
  console.log(`${sum('passed')} passed, ${sum('failed') + broken} failed`);
  return codes.some((code) => code !== 0) ? 1 : 0;
}

const jest = () =>
  exitCodeOf(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--ci', '--maxWorkers=2', '--json', `--outputFile=${JEST_REPORT}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );

const launcher = () =>
  exitCodeOf(process.execPath, [
    '--test',
    '--test-timeout=60000',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${LAUNCHER_REPORT}`,
    inRoot('scripts/test/refusals.test.mjs'),
    inRoot('scripts/test/running.test.mjs'),
  ]);

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
