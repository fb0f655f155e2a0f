import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { SaveWindowDto, WindowFlow, WindowView } from '@qicheng/contracts';
import { Clock } from '../../core/clock/index.js';
import { type FieldChange, HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { FlowWindow } from './flow-window.entity.js';
import { windowChanges } from './window-history.js';

const LOCK = `select pg_advisory_xact_lock(hashtext('flow_window'))`;

/** When submitters may act. Without a window of its own level the cohort's general one counts; without any, the flow is open. */
export interface OpeningTime {
  readonly open: boolean;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
}

/** Opening times of the flows, set by the centre. */
@Injectable()
export class WindowService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: HistoryWriter,
    private readonly clock: Clock,
  ) {}

  async openingOf(flow: WindowFlow, gradYear: string, educationLevel: string): Promise<OpeningTime> {
    const windows = await this.work.manager.find(FlowWindow, { where: { flow, gradYear } });
    const own =
      windows.find((one) => one.educationLevel === educationLevel) ??
      windows.find((one) => one.educationLevel === null);
    if (!own) return { open: true, opensAt: null, closesAt: null };
    return { open: this.isOpen(own), opensAt: own.opensAt, closesAt: own.closesAt };
  }

  async list(): Promise<WindowView[]> {
    const windows = await this.work.manager.find(FlowWindow, {
      order: { flow: 'ASC', gradYear: 'DESC', educationLevel: 'ASC' },
    });
    return windows.map((one) => ({ ...one, flow: one.flow as WindowFlow, open: this.isOpen(one) }));
  }

  /** Sets or replaces the opening time of a flow for a cohort (and level). */
  async save(dto: SaveWindowDto): Promise<void> {
    if (dto.closesAt <= dto.opensAt)
      throw new Problem('INVALID', { fields: [{ field: 'closesAt', message: '截止时间要晚于开放时间' }] });
    const key = { flow: dto.flow, gradYear: dto.gradYear, educationLevel: dto.educationLevel ?? null };
    await this.work.run(async () => {
      await this.work.sql(LOCK);
      const old = await this.work.manager.findOneBy(FlowWindow, {
        ...key,
        educationLevel: key.educationLevel ?? IsNull(),
      });
      const id = old?.id ?? crypto.randomUUID();
      const next = { ...key, opensAt: dto.opensAt, closesAt: dto.closesAt };
      await this.work.manager.save(FlowWindow, { ...old, ...next, id });
      await this.note(id, 'set', windowChanges(old, next));
    });
  }

  /** Takes a window away: its cohort and level follow the more general one, or are open. @throws Problem NOT_FOUND. */
  async remove(id: string): Promise<void> {
    await this.work.run(async () => {
      await this.work.sql(LOCK);
      const old = await this.work.manager.findOneBy(FlowWindow, { id });
      if (!old) throw new Problem('NOT_FOUND');
      await this.work.manager.delete(FlowWindow, { id });
      await this.note(id, 'remove', windowChanges(old, null));
    });
  }

  private note(id: string, action: string, changes: FieldChange[]): Promise<void> {
    return this.history.write({ subject: 'window', subjectId: id, action, changes });
  }

  private isOpen({ opensAt, closesAt }: FlowWindow): boolean {
    const now = this.clock.now();
    return opensAt <= now && now < closesAt;
  }
}
