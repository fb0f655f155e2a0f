import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config.js';
import { UnitOfWork } from '../work/index.js';
import { HistorySeal } from './history-seal.entity.js';

/** Signs `previous mac + digest` of a seal. */
export const sealMac = (key: string, previousMac: string, digest: string): string =>
  createHmac('sha256', key).update(`${previousMac}:${digest}`).digest('hex');

/** Any 64 zeros: what stands before the first link of a chain. */
export const GENESIS = '0'.repeat(64);

/** One digest over the rows' hashes in order of id. */
export const DIGEST = `select min(id) as "firstId", max(id) as "lastId", count(*)::int as rows,
encode(sha256(convert_to(string_agg(hash, ',' order by id), 'UTF8')), 'hex') as digest from history where id > $1 and id <= $2`;

interface Stretch {
  firstId: string | null;
  lastId: string;
  rows: number;
  digest: string;
}

/** Puts a signed checkpoint over the history rows that came since the last one. */
@Injectable()
export class HistorySealer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly config: Config,
  ) {}

  /** Seals all rows whose transactions are over; returns how many. Two sealers at once: the second waits, then finds nothing. */
  seal(): Promise<number> {
    return this.work.run(async () => {
      await this.work.sql(`select pg_advisory_xact_lock(hashtext('history_seal'))`);
      const [last] = await this.work.manager.find(HistorySeal, { order: { id: 'DESC' }, take: 1 });
      const upTo = await this.settledId();
      const [stretch] = await this.work.sql<Stretch>(DIGEST, [last?.lastId ?? '0', upTo]);
      if (!stretch?.firstId) return 0;
      const mac = sealMac(this.config.SEAL_KEY, last?.mac ?? GENESIS, stretch.digest);
      await this.work.manager.insert(HistorySeal, { ...stretch, firstId: stretch.firstId, mac });
      return stretch.rows;
    });
  }

  /**
   * The highest id below which no transaction can still add a row: ids are handed out before commit, so rows of running
   * transactions may appear late. Waiting for the table's running writers settles them.
   */
  private async settledId(): Promise<string> {
    await this.work.sql('lock table history in share mode');
    const [row] = await this.work.sql<{ id: string }>('select coalesce(max(id), 0) as id from history');
    return row?.id ?? '0';
  }
}
