/**
 * How soon another worker takes up the jobs of one that died: its locks last 15 s and are looked through every 5 s. A living
 * worker renews them by itself. Milliseconds.
 */
export const RECOVERY = { lockDuration: 15_000, stalledInterval: 5000, maxStalledCount: 5 };
