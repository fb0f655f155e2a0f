import type { DataSource } from 'typeorm';
import { readConfig } from '../config.js';
import { SealAnchor, verifyHistory } from '../core/history/index.js';
import { Storage } from '../core/storage/index.js';
import { verifyProof } from '../modules/proof/index.js';

/** Checks history, frozen contents, signatures and evidence files, and writes nothing; each fault is one line, and the exit code 1. */
export async function verifyEverything(source: DataSource): Promise<number> {
  const config = readConfig();
  const storage = new Storage(config);
  const faults = [
    ...(await verifyHistory(source, config.SEAL_KEY, await new SealAnchor(storage).read())),
    ...(await verifyProof(source, storage)),
  ];
  for (const { where, what } of faults) console.error(`${what} ${where}`);
  if (faults.length > 0) return 1;
  console.log('history, agreements, signatures and evidence files intact');
  return 0;
}
