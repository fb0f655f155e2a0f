import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const HOUR = 3_600_000;
/** The server looks at the file once a second. */
const NOTICED = 1100;

/** Holds by how many milliseconds the clock of the server under test is moved. */
export const CLOCK_FILE =
  process.env['CLOCK_FILE'] ??
  path.join(process.env['E2E_DATA_DIR'] ?? tmpdir(), `clock-${process.env['E2E_PORT'] ?? 'e2e'}`);

/**
 * Does something so many hours from now and comes back. Sessions of before end on the way there: people sign in anew, and pages that
 * are open should show nothing of the server meanwhile.
 */
export async function later(hours: number, act: () => Promise<void>): Promise<void> {
  await move(hours * HOUR);
  try {
    await act();
  } finally {
    await move(0);
  }
}

async function move(ms: number): Promise<void> {
  writeFileSync(CLOCK_FILE, String(ms));
  await setTimeout(NOTICED);
}
