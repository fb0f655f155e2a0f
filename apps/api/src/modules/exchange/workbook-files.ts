import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Storage } from '../../core/storage/index.js';

/** A local copy; `giveBack` removes it. */
export interface LentFile {
  readonly file: string;
  readonly giveBack: () => Promise<void>;
}

/** Workbooks as local files: a zip archive is read from its end, which no stream can do. */
@Injectable()
export class WorkbookFiles {
  constructor(private readonly storage: Storage) {}

  /** A local copy of a stored file, for as long as its borrower wants. */
  async lend(key: string): Promise<LentFile> {
    return spooled(await this.storage.get(key));
  }

  /** Lends a stored file to `work` as a local one, which is gone afterwards. */
  async borrow<T>(key: string, work: (file: string) => Promise<T>): Promise<T> {
    return lendTo(await this.lend(key), work);
  }

  /** The same for content that is just arriving. */
  async spool<T>(content: Readable, work: (file: string) => Promise<T>): Promise<T> {
    return lendTo(await spooled(content), work);
  }
}

async function spooled(content: Readable): Promise<LentFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qicheng-workbook-'));
  const giveBack = () => rm(folder, { recursive: true, force: true });
  const file = path.join(folder, 'workbook.xlsx');
  try {
    await pipeline(content, createWriteStream(file, { mode: 0o600 }));
    return { file, giveBack };
  } catch (error) {
    await giveBack();
    throw error;
  }
}

async function lendTo<T>(lent: LentFile, work: (file: string) => Promise<T>): Promise<T> {
  try {
    return await work(lent.file);
  } finally {
    await lent.giveBack();
  }
}
