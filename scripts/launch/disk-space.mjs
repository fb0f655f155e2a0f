import { statfs } from 'node:fs/promises';
import { Failure } from './failure.mjs';
import { ROOT } from './workspace.mjs';

const NEEDED_MB = 500;

/** Fails unless the disk of the checkout has 500 MB free (QICHENG_MIN_FREE_MB), before anything is written half. */
export async function ensureDiskSpace() {
  const needed = Number(process.env.QICHENG_MIN_FREE_MB ?? NEEDED_MB);
  const { bavail, bsize } = await statfs(ROOT);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free < needed)
    throw new Failure(
      `磁盘空间不足 / disk is full: ${free} MB free, ${needed} MB needed; free some space and try again`,
    );
}
