import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { DATA_DIR, ROOT } from './workspace.mjs';

const NEEDED_MB = 500;

/** Fails unless the disks of checkout and data folder have 500 MB free (QICHENG_MIN_FREE_MB), before anything is written half. */
export async function ensureDiskSpace() {
  const needed = Number(process.env.QICHENG_MIN_FREE_MB ?? NEEDED_MB);
  for (const folder of [ROOT, existing(DATA_DIR)]) {
    const { bavail, bsize } = await statfs(folder);
    const free = Math.floor((bavail * bsize) / 1_000_000);
    if (free < needed)
      throw new Failure(
        `磁盘空间不足 / disk is full: ${free} MB free, ${needed} MB needed in ${folder}; free some space and try again`,
      );
  }
}

// A data folder that is still to be made will lie on the disk of the nearest folder above it.
const existing = (folder) => (existsSync(folder) ? folder : existing(path.dirname(folder)));
