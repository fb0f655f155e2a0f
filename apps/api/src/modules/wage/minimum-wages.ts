import { Injectable } from '@nestjs/common';
import type { EditMinimumWageDto, MinimumWageView, SaveMinimumWageDto, TimelineEntry } from '@qicheng/contracts';
import type { MinWage } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { MinimumWage } from './minimum-wage.entity.js';
import { wageText, wageTimeline } from './wage-history.js';

/** All minimum wages are one subject in the history. */
const SUBJECT_ID = '00000000-0000-4000-8000-000000000002';
/** What counts on a day: of every tier the newest that is not to come. The database's day is China's. */
const IN_FORCE = `select distinct on (region, tier) id, region, monthly from minimum_wage
  where effective_from <= $1::timestamptz::date order by region, tier, effective_from desc`;
const LEAST = `select min(monthly)::float8 as monthly from (${IN_FORCE}) w where region = $2`;

/** The minimum wages that the centre maintains. */
@Injectable()
export class MinimumWages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: HistoryWriter,
    private readonly clock: Clock,
  ) {}

  /**
   * The least that may be paid in a region today, or null where the centre has entered nothing. Which tier a county belongs to is
   * not recorded, so it is the lowest of its province: what lies below that is too little everywhere.
   */
  async of(region: string | null | undefined): Promise<MinWage | null> {
    if (!region) return null;
    const province = `${region.slice(0, 2)}0000`;
    const [least] = await this.work.sql<{ monthly: number | null }>(LEAST, [this.clock.now(), province]);
    return typeof least?.monthly === 'number' ? { region, monthly: least.monthly } : null;
  }

  /** All of them, province by province, the newest of each tier first. */
  async list(): Promise<MinimumWageView[]> {
    const rows = await this.work.manager.find(MinimumWage, {
      order: { region: 'ASC', tier: 'ASC', effectiveFrom: 'DESC' },
    });
    const counting = await this.work.sql<{ id: string }>(IN_FORCE, [this.clock.now()]);
    const inForce = new Set(counting.map(({ id }) => id));
    return rows.map((row) => ({
      ...row,
      monthly: Number(row.monthly),
      hourly: Number(row.hourly),
      inForce: inForce.has(row.id),
    }));
  }

  /** Who entered or changed what, newest first. */
  async timeline(): Promise<TimelineEntry[]> {
    return wageTimeline(await this.history.of('minimum-wage', SUBJECT_ID));
  }

  /** @throws Problem DUPLICATE for a tier that has a figure of that day already. */
  async add(dto: SaveMinimumWageDto): Promise<void> {
    await this.work.run(async () => {
      await this.hold(dto, null);
      await this.work.manager.insert(MinimumWage, columns(dto));
      await this.tell('add', null, dto);
    });
  }

  /** @throws Problem NOT_FOUND, STALE for an older version, DUPLICATE as `add`. */
  async edit(id: string, { version, ...dto }: EditMinimumWageDto): Promise<void> {
    await this.work.run(async () => {
      await this.hold(dto, id);
      const before = await this.work.manager.findOneBy(MinimumWage, { id });
      if (!before) throw new Problem('NOT_FOUND');
      if (before.version !== version) throw new Problem('STALE');
      await this.work.manager.save(MinimumWage, { ...before, ...columns(dto) });
      await this.tell('edit', { ...before, monthly: Number(before.monthly), hourly: Number(before.hourly) }, dto);
    });
  }

  /** One writer at a time; refuses the figure that another row has. */
  private async hold({ region, tier, effectiveFrom }: SaveMinimumWageDto, id: string | null): Promise<void> {
    await this.work.sql(`select pg_advisory_xact_lock(hashtext('minimum_wage'))`);
    const known = await this.work.manager.findOneBy(MinimumWage, { region, tier, effectiveFrom });
    if (known && known.id !== id)
      throw new Problem('DUPLICATE', { detail: '该省这一档从这一天起的标准已经录入，请修改原有的一条' });
  }

  private tell(action: string, before: SaveMinimumWageDto | null, after: SaveMinimumWageDto): Promise<void> {
    const changes = [{ field: 'minimumWage', from: before && wageText(before), to: wageText(after) }];
    return this.history.write({ subject: 'minimum-wage', subjectId: SUBJECT_ID, action, changes });
  }
}

const columns = ({ region, tier, monthly, hourly, effectiveFrom, note }: SaveMinimumWageDto) => ({
  region,
  tier,
  monthly: String(monthly),
  hourly: String(hourly),
  effectiveFrom,
  note: note ?? null,
});
