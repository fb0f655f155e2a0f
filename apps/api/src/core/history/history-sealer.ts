import { Injectable } from '@nestjs/common';
import { Config } from '../../config.js';
import { UnitOfWork } from '../work/index.js';
import { HistorySeal } from './history-seal.entity.js';
import { SealAnchor } from './seal-anchor.js';
import { SEAL_FORMAT, sealMac } from './seal-mac.js';

/** One digest over the rows' hashes in order of id. */
export const DIGEST = `select min(id) as "firstId", max(id) as "lastId", count(*)::int as rows,
encode(sha256(convert_to(string_agg(hash, ',' order by id), 'UTF8')), 'hex') as digest from history where id > $1 and id <= $2`;

/** Answers a row where history has stood without any seal for longer than a system needs to start: it had seals, which are gone. */
export const UNSEALED_FROM_OLD = `select id from history where at < clock_timestamp() - interval '1 hour'
and not exists (select from history_seal) limit 1`;

const HELP = '先运行 npm run verify:history 查明原因；确认数据正确后运行 cli.js reanchor-history';

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
    private readonly anchor: SealAnchor,
  ) {}

  /**
   * Seals all rows whose transactions are over; returns how many. Two sealers at once: the second waits, then finds nothing.
   * @throws one line that says what to do when earlier seals are missing: to seal anew would hide that.
   */
  async seal(): Promise<number> {
    const sealed = await this.work.run(async () => {
      await this.work.sql(`select pg_advisory_xact_lock(hashtext('history_seal'))`);
      await this.refuseAfterLoss();
      return this.sealLocked();
    });
    if (sealed) await this.anchor.write(sealed);
    return sealed?.rows ?? 0;
  }

  /** Takes the seals as they stand for right, and begins where there are none: for an operator who has found out why. */
  async accept(): Promise<void> {
    await this.anchor.forget();
    const last = await this.work.run(async () => {
      await this.work.sql(`select pg_advisory_xact_lock(hashtext('history_seal'))`);
      return (await this.sealLocked()) ?? this.last();
    });
    if (last) await this.anchor.write(last);
  }

  private async sealLocked(): Promise<HistorySeal | null> {
    const last = await this.last();
    const { upTo, at } = await this.settled();
    const [stretch] = await this.work.sql<Stretch>(DIGEST, [last?.lastId ?? '0', upTo]);
    if (!stretch?.firstId) return null;
    const id = String(BigInt(last?.id ?? 0) + 1n);
    const seal = { ...stretch, firstId: stretch.firstId, id, at, format: SEAL_FORMAT };
    const whole = Object.assign(new HistorySeal(), seal, { mac: sealMac(this.config.SEAL_KEY, last, seal) });
    await this.work.manager.insert(HistorySeal, whole);
    return whole;
  }

  private async last(): Promise<HistorySeal | undefined> {
    const [last] = await this.work.manager.find(HistorySeal, { order: { id: 'DESC' }, take: 1 });
    return last;
  }

  private async refuseAfterLoss(): Promise<void> {
    for (const { id, mac } of await this.anchor.read())
      if (!(await this.work.manager.existsBy(HistorySeal, { id, mac })))
        throw new Error(`history seal ${id} is missing or another one; ${HELP}`);
    if ((await this.work.sql(UNSEALED_FROM_OLD)).length > 0)
      throw new Error(`there is old history without any seal; ${HELP}`);
  }

  /**
   * The highest id below which no transaction can still add a row: ids are handed out before commit, so rows of running
   * transactions may appear late. Waiting for the table's running writers settles them.
   */
  private async settled(): Promise<{ upTo: string; at: Date }> {
    await this.work.sql('lock table history in share mode');
    const [row] = await this.work.sql<{ upTo: string; at: Date }>(
      'select coalesce(max(id), 0) as "upTo", clock_timestamp() as at from history',
    );
    return row ?? { upTo: '0', at: new Date() };
  }
}
