const STILL_WORKING_MS = 15_000;

/** Runs one long step under a line that says what it is, a line every 15 s while it lasts, and a line with its seconds and whether its result is `good`. */
export async function step(label, work, good = () => true) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  console.log(`▸ ${label} …`);
  const reminder = setInterval(() => console.log(`  … ${label} (${seconds()})`), STILL_WORKING_MS);
  try {
    const result = await work();
    console.log(`${good(result) ? '✓' : '✗'} ${label} (${seconds()})`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
