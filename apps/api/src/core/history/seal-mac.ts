import { createHmac } from 'node:crypto';
import type { HistorySeal } from './history-seal.entity.js';

/** All that a seal signs; those of format 1 sign the digest only. */
export type Sealed = Pick<HistorySeal, 'id' | 'firstId' | 'lastId' | 'rows' | 'digest' | 'at' | 'format'>;

/** Any 64 zeros: what stands before the first link of a chain. */
const GENESIS = '0'.repeat(64);

/** What seals are made in; older ones stay readable. */
export const SEAL_FORMAT = 2;

/** Signs a seal together with the one before it. */
export function sealMac(key: string, previous: Pick<HistorySeal, 'mac'> | null | undefined, seal: Sealed): string {
  const { format, id, firstId, lastId, rows, digest, at } = seal;
  const signed = format === 1 ? [digest] : [format, id, firstId, lastId, rows, at.toISOString(), digest];
  return createHmac('sha256', key)
    .update([previous?.mac ?? GENESIS, ...signed].join(':'))
    .digest('hex');
}
