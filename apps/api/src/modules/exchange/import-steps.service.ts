import { Injectable } from '@nestjs/common';
import type { ImportBatchDetail } from '@qicheng/contracts';
import { HistoryWriter } from '../../core/history/index.js';
import { Outbox } from '../../core/outbox/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { ImportBatch } from './import-batch.entity.js';
import { ImportBatches } from './import-batches.js';
import { ImportResolver } from './import-resolver.js';
import { ImportUndo } from './import-undo.js';
import { batchDetail, importActions } from './import.view.js';

/** What the centre may do with a batch: commit, cancel, undo. */
@Injectable()
export class ImportStepsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: ImportBatches,
    private readonly resolver: ImportResolver,
    private readonly undoing: ImportUndo,
    private readonly outbox: Outbox,
    private readonly history: HistoryWriter,
  ) {}

  /** Orders the commit of a batch without errors. @throws Problem NOT_NOW saying why not. */
  async commit(id: string): Promise<ImportBatchDetail> {
    await this.work.run(async () => {
      const batch = await this.batches.read(id);
      if (!importActions(batch).includes('commit')) throw new Problem('NOT_NOW', { detail: whyNotCommit(batch) });
      const begun = { state: 'COMMITTING', phase: '等待写入', progress: 0, refusal: null } as const;
      if (!(await this.batches.move(id, ['CHECKED'], begun))) throw new Problem('NOT_NOW');
      await this.history.write({
        subject: 'import',
        subjectId: id,
        action: 'commit',
        fromState: 'CHECKED',
        toState: 'COMMITTING',
      });
      await this.outbox.put('import-commit', { batchId: id });
    });
    return this.read(id);
  }

  /** Stops a check or a commit that runs, or drops a check that is done; nothing is written. @throws Problem NOT_NOW. */
  async cancel(id: string): Promise<ImportBatchDetail> {
    await this.work.run(async () => {
      const { state } = await this.batches.read(id);
      // The worker finds it between two sets of rows, takes back what it wrote, and drops the batch.
      if (await this.batches.move(id, ['COMMITTING'], { state: 'CANCELLING', phase: '正在停止写入' }))
        return this.note(id, state, 'CANCELLING');
      if (!(await this.batches.move(id, ['UPLOADED', 'CHECKING', 'CHECKED'], { state: 'CANCELLED', phase: null })))
        throw new Problem('NOT_NOW');
      await this.note(id, state, 'CANCELLED');
      await this.resolver.forget(id);
    });
    return this.read(id);
  }

  async undo(id: string): Promise<ImportBatchDetail> {
    await this.undoing.undo(id);
    return this.read(id);
  }

  private note(id: string, fromState: string, toState: string): Promise<void> {
    return this.history.write({ subject: 'import', subjectId: id, action: 'cancel', fromState, toState });
  }

  private async read(id: string): Promise<ImportBatchDetail> {
    return batchDetail(await this.batches.read(id));
  }
}

function whyNotCommit({ state, errorCount }: ImportBatch): string {
  if (state !== 'CHECKED') return '只有检查完成的批次可以导入';
  return errorCount > 0 ? `还有 ${errorCount} 处错误，请更正文件后重新上传` : '文件与登记库一致，没有需要导入的内容';
}
