import type { DataSource } from 'typeorm';
import { readConfig } from '../config.js';
import { HistorySealer, SealAnchor } from '../core/history/index.js';
import { Storage } from '../core/storage/index.js';
import { UnitOfWork } from '../core/work/index.js';

/** Takes the history's seals as they stand for right, after an operator has restored a backup or began with old rows. */
export async function reanchorHistory(source: DataSource): Promise<number> {
  const config = readConfig();
  await new HistorySealer(new UnitOfWork(source), config, new SealAnchor(new Storage(config))).accept();
  console.log('history seals accepted as they stand');
  return 0;
}
