import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { currentActor } from '../../core/actor/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Outbox } from '../../core/outbox/index.js';
import { Problem } from '../../core/problem/index.js';
import { shownName, Storage, StoredFile } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { ImportBatch } from './import-batch.entity.js';
import { WorkbookFiles } from './workbook-files.js';
import { openWorkbook, WorkbookRefused } from './workbook/index.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Staged rows of old batches are of no use to anybody; the files and counts stay. */
const FORGET_OLD = `delete from import_row where batch_id in (select id from import_batch where created_at < now() - interval '7 days')`;

/** Takes in a workbook: looks at its container, stores it, and orders the check. */
@Injectable()
export class ImportUploadService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: WorkbookFiles,
    private readonly storage: Storage,
    private readonly outbox: Outbox,
    private readonly history: HistoryWriter,
  ) {}

  /** The new batch's id. @throws Problem TOO_LARGE, FILE_REFUSED with the reason. */
  async receive(request: FastifyRequest): Promise<string> {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (!part) throw new Problem('INVALID', { detail: '请选择要导入的 Excel 文件' });
    return this.files.spool(part.file, async (file) => {
      if (part.file.truncated) throw new Problem('TOO_LARGE');
      await refuseUnreadable(file);
      return this.keep(file, part.filename);
    });
  }

  private async keep(file: string, filename: string | undefined): Promise<string> {
    const key = `import/${randomUUID()}`;
    const { size } = await stat(file);
    const sha256 = await digest(file);
    await this.storage.put(key, createReadStream(file));
    return this.work.run(async () => {
      const { accountId, name } = currentActor();
      const [batchId, fileId] = [randomUUID(), randomUUID()];
      const stored = {
        id: fileId,
        key,
        name: shownName(filename, '未命名.xlsx'),
        mime: XLSX,
        size,
        sha256,
        uploadedBy: accountId,
      };
      await this.work.manager.insert(StoredFile, stored);
      await this.work.manager.insert(ImportBatch, { id: batchId, fileId, startedBy: accountId, startedByName: name });
      await this.work.sql(FORGET_OLD);
      await this.history.write({ subject: 'import', subjectId: batchId, action: 'upload', toState: 'UPLOADED' });
      await this.outbox.put('import-check', { batchId });
      return batchId;
    });
  }
}

async function refuseUnreadable(file: string): Promise<void> {
  try {
    (await openWorkbook(file)).close();
  } catch (error) {
    throw error instanceof WorkbookRefused ? new Problem('FILE_REFUSED', { detail: error.message }) : error;
  }
}

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
