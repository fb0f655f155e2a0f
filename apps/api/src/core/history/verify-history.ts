import type { DataSource } from 'typeorm';
import { DIGEST, GENESIS, sealMac } from './history-sealer.js';
import { HistorySeal } from './history-seal.entity.js';

/** One place where the history is not what was written. */
export interface HistoryFault {
  readonly where: string;
  readonly what: 'ROW_CHANGED' | 'LINK_BROKEN' | 'ROWS_MISSING' | 'SEAL_BROKEN';
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

/** Recomputes every hash, link and seal; an empty list means that nothing was changed, cut out or added by hand. */
export async function verifyHistory(source: DataSource, sealKey: string): Promise<HistoryFault[]> {
  const rows: Broken[] = await source.query(BROKEN_ROWS);
  const faults = rows.map(({ id, subject, subject_id, changed }): HistoryFault => ({
    where: `history ${id} (${subject} ${subject_id})`,
    what: changed ? 'ROW_CHANGED' : 'LINK_BROKEN',
  }));
  return [...faults, ...(await brokenSeals(source, sealKey))];
}

async function brokenSeals(source: DataSource, sealKey: string): Promise<HistoryFault[]> {
  const faults: HistoryFault[] = [];
  let previous: HistorySeal | undefined;
  for (const seal of await source.manager.find(HistorySeal, { order: { id: 'ASC' } })) {
    const where = `history_seal ${seal.id} (rows ${seal.firstId}–${seal.lastId})`;
    const [now] = await source.query(DIGEST, [previous?.lastId ?? '0', seal.lastId]);
    if (now.rows !== seal.rows) faults.push({ where, what: 'ROWS_MISSING' });
    else if (now.digest !== seal.digest || seal.mac !== sealMac(sealKey, previous?.mac ?? GENESIS, seal.digest))
      faults.push({ where, what: 'SEAL_BROKEN' });
    previous = seal;
  }
  return faults;
}
