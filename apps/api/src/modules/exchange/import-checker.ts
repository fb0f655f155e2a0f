import { Injectable, Logger } from '@nestjs/common';
import { actingAs, SYSTEM } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { SheetMapping } from './import-batch.entity.js';
import { ImportBatches } from './import-batches.js';
import { ImportNotices } from './import-notices.js';
import { ImportResolver } from './import-resolver.js';
import { CheckCancelled, SheetRefused } from './sheet-refused.js';
import { SheetReader, type StagedSheet } from './sheet-reader.js';
import { WorkbookFiles } from './workbook-files.js';
import { WorkbookRefused } from './workbook/index.js';

/** Progress is told at most this often, in milliseconds. */
const TELL_EVERY_MS = 250;
/** Reading is this share of a check, in percent. */
const READING = 85;

/** The dry run: reads the workbook, judges every cell, and finds what a commit would do. It writes to no record. */
@Injectable()
export class ImportChecker {
  private readonly logger = new Logger(ImportChecker.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: ImportBatches,
    private readonly files: WorkbookFiles,
    private readonly reader: SheetReader,
    private readonly resolver: ImportResolver,
    private readonly notices: ImportNotices,
    private readonly clock: Clock,
  ) {}

  /** Starts over a check that was interrupted; does nothing for a batch that waits for no check. */
  run(batchId: string): Promise<void> {
    return actingAs(SYSTEM, () => this.check(batchId));
  }

  private async check(id: string): Promise<void> {
    const begun = { state: 'CHECKING', phase: '正在读取文件', progress: 0, errorCount: 0, warningCount: 0 } as const;
    if (!(await this.batches.move(id, ['UPLOADED', 'CHECKING'], begun))) return;
    try {
      const { file, assigned, mapping: known } = await this.batches.read(id);
      const { mapping, rowCount } = await this.files.borrow(file.key, (path) =>
        this.stage(id, path, assigned ? known : null),
      );
      await this.tell(id, '正在核对重复和变化', READING);
      const found = await this.work.run(() => this.resolver.resolve(id, mapping));
      const done = {
        ...found,
        mapping,
        rowCount,
        checkedAt: this.clock.now(),
        state: 'CHECKED',
        phase: null,
        progress: 100,
      } as const;
      await this.rest(id, done);
    } catch (error) {
      await this.stop(id, error);
    }
  }

  /** Where columns are not recognised, what was last said about a sheet with the same headings holds. */
  private async stage(id: string, path: string, known: SheetMapping | null): Promise<StagedSheet> {
    try {
      return await this.reader.stage(id, path, known, this.teller(id));
    } catch (error) {
      const unclear = known === null && error instanceof SheetRefused ? error.mapping : null;
      const said = unclear && (await this.batches.saidOf(unclear));
      if (!said) throw error;
      await this.batches.move(id, ['CHECKING'], { assigned: true });
      return this.reader.stage(id, path, said, this.teller(id));
    }
  }

  private teller(id: string): (share: number) => Promise<void> {
    let next = 0;
    return async (share) => {
      const now = performance.now();
      if (now < next) return;
      next = now + TELL_EVERY_MS;
      await this.tell(id, '正在读取文件', Math.floor(share * READING));
    };
  }

  private async tell(id: string, phase: string, progress: number): Promise<void> {
    if (!(await this.batches.move(id, ['CHECKING'], { phase, progress }))) throw new CheckCancelled();
  }

  private async stop(id: string, error: unknown): Promise<void> {
    await this.resolver.forget(id);
    if (error instanceof CheckCancelled) return;
    const refused = error instanceof WorkbookRefused || error instanceof SheetRefused;
    if (!refused) this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const refusal = refused ? error.message : '检查时系统出错，请重新上传；如再次出现请联系管理员。';
    // Only where the columns are the fault can saying what they are mend it.
    const mapping = error instanceof SheetRefused ? error.mapping : null;
    await this.rest(id, { state: refused ? 'REFUSED' : 'FAILED', refusal, phase: null, mapping });
  }

  /** The check is over, and whoever started it is told; one that was cancelled meanwhile stays so. */
  private rest(id: string, change: Parameters<ImportBatches['move']>[2]): Promise<void> {
    return this.work.run(async () => {
      if (await this.batches.move(id, ['CHECKING'], change)) await this.notices.tell(id);
    });
  }
}
