import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Logger } from '@nestjs/common';
import { actingAs, SYSTEM } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Outbox } from '../../core/outbox/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { ImportBatch } from './import-batch.entity.js';
import { ImportBatches } from './import-batches.js';
import { ImportNotices } from './import-notices.js';
import { MERGE } from './import-merge.sql.js';
import { ImportResolver } from './import-resolver.js';
import { CommitCancelled } from './sheet-refused.js';

/** One import writes at a time: two could each make the same college. */
const LOCK = `select pg_advisory_xact_lock(hashtext('graduate-import'))`;
const MOVED = '检查之后登记库或暂存数据有变化，已重新检查，请核对后再次确认导入。';

/** The register is no longer what the dry run saw. */
class RegisterMoved extends Error {}

/**
 * Merges a checked batch in one transaction: all of it or nothing. Running it again, also after a kill in the middle, does
 * what is still to be done: the batch's own state, changed by the same transaction, says whether anything is.
 */
@Injectable()
export class ImportCommitter {
  private readonly logger = new Logger(ImportCommitter.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: ImportBatches,
    private readonly resolver: ImportResolver,
    private readonly notices: ImportNotices,
    private readonly history: HistoryWriter,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Does nothing for a batch that waits for no commit. */
  run(batchId: string): Promise<void> {
    return actingAs(SYSTEM, () => this.commit(batchId));
  }

  private async commit(id: string): Promise<void> {
    const outside = AsyncLocalStorage.snapshot();
    const tell = (phase: string, progress: number) =>
      outside(() => this.batches.tell(id, 'COMMITTING', phase, progress));
    try {
      const merged = await this.work.run(() => this.merge(id, tell));
      if (merged) await this.work.sql('analyze student, origin_review, account');
    } catch (error) {
      await this.stop(id, error);
    }
  }

  private async merge(id: string, tell: (phase: string, progress: number) => void): Promise<boolean> {
    await this.work.sql(LOCK);
    const batch = await this.batches.read(id);
    if (batch.state !== 'COMMITTING' && batch.state !== 'CANCELLING') return false;
    await this.refuseCancelled(id);
    tell('正在再次核对', 5);
    await this.requireSame(batch);
    for (const { phase, progress, statements } of MERGE) {
      await this.refuseCancelled(id);
      tell(phase, progress);
      for (const statement of statements) await this.work.sql(statement, [id]);
    }
    const done = {
      state: 'COMMITTED',
      phase: null,
      progress: 100,
      committedAt: this.clock.now(),
      refusal: null,
    } as const;
    if (!(await this.batches.move(id, ['COMMITTING'], done))) throw new CommitCancelled();
    await this.history.write({
      subject: 'import',
      subjectId: id,
      action: 'committed',
      fromState: 'COMMITTING',
      toState: 'COMMITTED',
    });
    await this.notices.tell(id);
    return true;
  }

  /** Whoever cancels writes it down from outside of this transaction, which is then rolled back. */
  private async refuseCancelled(id: string): Promise<void> {
    if ((await this.batches.read(id)).state === 'CANCELLING') throw new CommitCancelled();
  }

  /** What the centre confirmed is what is written, or nothing is. */
  private async requireSame(batch: ImportBatch): Promise<void> {
    if (!batch.mapping) throw new RegisterMoved();
    const now = await this.resolver.resolve(batch.id, batch.mapping);
    const same = (['newCount', 'changedCount', 'unchangedCount', 'errorCount', 'warningCount'] as const).every(
      (count) => now[count] === batch[count],
    );
    if (!same || now.creates?.assignmentCount !== batch.creates?.assignmentCount) throw new RegisterMoved();
  }

  private async stop(id: string, error: unknown): Promise<void> {
    if (error instanceof CommitCancelled) return this.work.run(() => this.drop(id));
    if (error instanceof RegisterMoved) {
      await this.work.run(async () => {
        const again = await this.batches.move(id, ['COMMITTING'], {
          state: 'UPLOADED',
          phase: null,
          progress: 0,
          refusal: MOVED,
        });
        if (again) await this.outbox.put('import-check', { batchId: id });
        else await this.drop(id);
      });
      return;
    }
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const refusal = '写入时系统出错，没有写入任何数据。请重新上传；如再次出现请联系管理员。';
    await this.work.run(async () => {
      const failed = { state: 'FAILED', phase: null, refusal } as const;
      if (await this.batches.move(id, ['COMMITTING', 'CANCELLING'], failed)) await this.notices.tell(id);
    });
  }

  private async drop(id: string): Promise<void> {
    if (!(await this.batches.move(id, ['CANCELLING'], { state: 'CANCELLED', phase: null }))) return;
    const step = { action: 'cancelled', fromState: 'CANCELLING', toState: 'CANCELLED' };
    await this.history.write({ subject: 'import', subjectId: id, ...step });
    await this.resolver.forget(id);
    await this.notices.tell(id);
  }
}
