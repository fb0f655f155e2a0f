import { Injectable } from '@nestjs/common';
import type { ImportState } from '@qicheng/contracts';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { IsNull, Not } from 'typeorm';
import { ImportBatch, type SheetMapping } from './import-batch.entity.js';

/** The event topic that the screens of a batch watch. */
export const importTopic = (batchId: string): string => `import:${batchId}`;

/** A school has few layouts of its own. */
const SAID_AT_MOST = 20;

/** The states of all batches. Every step is a conditional update, so that of two who try, one wins. */
@Injectable()
export class ImportBatches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly announcer: Announcer,
  ) {}

  /** @throws Problem NOT_FOUND. */
  async read(id: string): Promise<ImportBatch> {
    const batch = await this.work.manager.findOne(ImportBatch, { where: { id }, relations: { file: true } });
    if (!batch) throw new Problem('NOT_FOUND');
    return batch;
  }

  /** Moves a batch that is in one of `from` and tells its watchers; false when it is not (any more). */
  async move(id: string, from: readonly ImportState[], change: QueryDeepPartialEntity<ImportBatch>): Promise<boolean> {
    const update = this.work.manager.createQueryBuilder().update(ImportBatch).set(change);
    const { affected } = await update.where('id = :id and state in (:...from)', { id, from }).execute();
    if (affected !== 1) return false;
    const { state, phase, progress } = await this.read(id);
    this.announcer.announce(importTopic(id), { state, phase, progress });
    return true;
  }

  /** The mapping of a sheet by what somebody said of the newest one with the same headings; null where nobody has. */
  async saidOf(unclear: SheetMapping): Promise<SheetMapping | null> {
    const headings = ({ columns }: SheetMapping) => JSON.stringify(columns.map(({ heading }) => heading));
    const newest = await this.work.manager.find(ImportBatch, {
      where: { assigned: true, mapping: Not(IsNull()) },
      order: { createdAt: 'DESC' },
      take: SAID_AT_MOST,
    });
    const alike = newest.find(({ mapping }) => mapping !== null && headings(mapping) === headings(unclear));
    return alike?.mapping ? { ...unclear, columns: alike.mapping.columns } : null;
  }

  /** Tells the watchers what is going on without writing it down: inside the commit the row stays untouched until its end. */
  tell(id: string, state: ImportState, phase: string, progress: number): void {
    this.announcer.announce(importTopic(id), { state, phase, progress });
  }
}
