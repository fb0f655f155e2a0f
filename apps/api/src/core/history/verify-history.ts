import type { DataSource } from 'typeorm';
import { DIGEST, UNSEALED_FROM_OLD } from './history-sealer.js';
import { HistorySeal } from './history-seal.entity.js';
import type { Anchor } from './seal-anchor.js';
import { SEAL_FORMAT, sealMac } from './seal-mac.js';

/** One place where the history is not what was written. */
export interface HistoryFault {
  readonly where: string;
  readonly what: 'ROW_CHANGED' | 'LINK_BROKEN' | 'ROWS_MISSING' | 'SEAL_BROKEN' | 'SEAL_MISSING';
}

const brokenRows = (of: string) => `
select * from (
  select id, subject, subject_id, hash <> history_hash(h) as changed,
    previous_hash <> coalesce(lag(hash) over chain, repeat('0', 64)) or seq <> row_number() over chain as unlinked
  from history h ${of} window chain as (partition by subject, subject_id order by seq)
) checked where changed or unlinked order by id limit 100`;
const BROKEN_ROWS = brokenRows('');

/** Answers rows where a subject ($1) and its id ($2) have a history that is not what was written; recomputes its chain. */
export const BROKEN_ROWS_OF_ONE = brokenRows('where subject = $1 and subject_id = $2');

interface Broken {
  id: string;
  subject: string;
  subject_id: string;
  changed: boolean;
}

/**
 * Recomputes every hash, link and seal, and looks for the seals that are noted outside of the database; an empty list means
 * that nothing was changed, cut out or added by hand.
 */
export async function verifyHistory(
  source: DataSource,
  sealKey: string,
  anchors: readonly Anchor[],
): Promise<HistoryFault[]> {
  const rows: Broken[] = await source.query(BROKEN_ROWS);
  const faults = rows.map(({ id, subject, subject_id, changed }): HistoryFault => ({
    where: `history ${id} (${subject} ${subject_id})`,
    what: changed ? 'ROW_CHANGED' : 'LINK_BROKEN',
  }));
  return [...faults, ...(await brokenSeals(source, sealKey)), ...(await missingSeals(source, anchors))];
}

async function brokenSeals(source: DataSource, sealKey: string): Promise<HistoryFault[]> {
  const faults: HistoryFault[] = [];
  let previous: HistorySeal | undefined;
  for (const seal of await source.manager.find(HistorySeal, { order: { id: 'ASC' } })) {
    const where = `history_seal ${seal.id} (rows ${seal.firstId}–${seal.lastId})`;
    const [now] = await source.query(DIGEST, [previous?.lastId ?? '0', seal.lastId]);
    if (seal.format >= SEAL_FORMAT && BigInt(seal.id) !== BigInt(previous?.id ?? 0) + 1n)
      faults.push({ where, what: 'SEAL_MISSING' });
    if (now.rows !== seal.rows) faults.push({ where, what: 'ROWS_MISSING' });
    else if (now.digest !== seal.digest || now.firstId !== seal.firstId || !isSigned(sealKey, previous, seal))
      faults.push({ where, what: 'SEAL_BROKEN' });
    previous = seal;
  }
  return faults;
}

/** The older format signs less, and is none that a newer seal can stand before. */
const isSigned = (key: string, previous: HistorySeal | undefined, seal: HistorySeal) =>
  seal.format >= (previous?.format ?? 1) && seal.mac === sealMac(key, previous, seal);

async function missingSeals(source: DataSource, anchors: readonly Anchor[]): Promise<HistoryFault[]> {
  const faults: HistoryFault[] = [];
  for (const { id, mac } of anchors)
    if (!(await source.manager.existsBy(HistorySeal, { id, mac })))
      faults.push({ where: `history_seal ${id} (anchor)`, what: 'SEAL_MISSING' });
  const [unsealed] = await source.query(UNSEALED_FROM_OLD);
  if (unsealed) faults.push({ where: `history ${unsealed.id} (no seal at all)`, what: 'SEAL_MISSING' });
  return faults;
}
