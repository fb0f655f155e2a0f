import { defineConfig } from '@playwright/test';
import { CLOCK_FILE } from './clock.js';

const port = process.env['E2E_PORT'] ?? '3210';
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // Only what never comes is to fail by these: a machine of two cores runs the browser, the system and its database at once.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 1,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? 'test-results/report.json' }]],
  use: {
    actionTimeout: 30_000,
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // Dialogs stand where they belong at once: nothing is clicked while it still grows.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace costs as much again as the journey it records.
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node ../scripts/run.mjs start',
    url: `${address}/api/health/ready`,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      PORT: port,
      PUBLIC_URL: address,
      QICHENG_FAST_DATABASE: '1',
      CLOCK_FILE,
      ...(process.env['E2E_DATA_DIR'] ? { QICHENG_DATA_DIR: process.env['E2E_DATA_DIR'] } : {}),
    },
  },
});
