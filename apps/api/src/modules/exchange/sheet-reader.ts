import { Injectable } from '@nestjs/common';
import { Config } from '../../config.js';
import { Cipher } from '../../core/cipher/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { SheetMapping } from './import-batch.entity.js';
import { IssueWriter } from './issue-writer.js';
import { RowReader } from './row-reader.js';
import { guessSheet, recogniseSheet } from './sheet-mapping.js';
import { SheetRefused } from './sheet-refused.js';
import { StagingWriter } from './staging-writer.js';
import { type OpenWorkbook, openWorkbook, type RowBatch } from './workbook/index.js';

/** A sheet whose header is recognised, with its rows from the first one on. */
interface FoundSheet {
  readonly mapping: SheetMapping;
  readonly rows: AsyncIterable<RowBatch>;
}

/** What came out of reading a workbook. */
export interface StagedSheet {
  readonly mapping: SheetMapping;
  readonly rowCount: number;
}

/** Reads a workbook as a stream: judges every cell and stages every row, good or bad, so that duplicates are found among all. */
@Injectable()
export class SheetReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly config: Config,
  ) {}

  /**
   * `known` says what the columns mean where somebody has said it; `onShare` hears how much (0..1) is read, and may throw to stop.
   * @throws WorkbookRefused, SheetRefused with as much of the columns as is known
   */
  async stage(
    batchId: string,
    file: string,
    known: SheetMapping | null,
    onShare: (share: number) => Promise<void>,
  ): Promise<StagedSheet> {
    const staging = await StagingWriter.open(this.config.DATABASE_URL, batchId, this.cipher);
    try {
      const workbook = await openWorkbook(file);
      try {
        const { mapping, rows } = known
          ? { mapping: known, rows: workbook.rows(known.sheet) }
          : await findSheet(workbook);
        const issues = new IssueWriter(this.work, batchId, mapping);
        const rowCount = await stageRows(mapping, rows, staging, issues, onShare);
        await issues.flush();
        await staging.finish();
        return { mapping, rowCount };
      } finally {
        workbook.close();
      }
    } finally {
      await staging.close();
    }
  }
}

async function stageRows(
  mapping: SheetMapping,
  sheet: AsyncIterable<RowBatch>,
  staging: StagingWriter,
  issues: IssueWriter,
  onShare: (share: number) => Promise<void>,
): Promise<number> {
  const reader = new RowReader(mapping.columns);
  const firstRow = (mapping.headerRows.at(-1) ?? 0) + 1;
  let count = 0;
  for await (const { rows, share } of sheet) {
    for (const row of rows) {
      if (row.row < firstRow) continue;
      const read = reader.read(row);
      if (read.issues.length > 0) await issues.add(read.issues);
      await staging.write(row.row, read);
      count++;
    }
    await onShare(share);
  }
  if (count === 0) throw new SheetRefused('表头下面没有数据。请填写毕业生信息后重新上传。');
  return count;
}

/** The first sheet with a header that we know. */
async function findSheet(workbook: OpenWorkbook): Promise<FoundSheet> {
  let guess: SheetMapping | null = null;
  for (const sheet of workbook.sheets) {
    const batches = workbook.rows(sheet);
    const first = await batches.next();
    const mapping = first.done ? null : recogniseSheet(sheet, first.value.rows);
    if (mapping && !first.done) return { mapping, rows: from(first.value, batches) };
    if (!first.done) guess = fuller(guess, guessSheet(sheet, first.value.rows));
    await batches.return(undefined);
  }
  throw guess
    ? new SheetRefused('没有认出表头。请指定各列是什么，或使用系统下载的模板，保留前两行表头后重新上传。', guess)
    : new SheetRefused('没有找到表头。请使用系统下载的模板，保留前两行表头后重新上传。');
}

function fuller(one: SheetMapping | null, other: SheetMapping | null): SheetMapping | null {
  const width = (guess: SheetMapping | null) => guess?.columns.filter(({ heading }) => heading !== '').length ?? 0;
  return width(other) > width(one) ? other : one;
}

async function* from(first: RowBatch, rest: AsyncIterable<RowBatch>): AsyncGenerator<RowBatch> {
  yield first;
  yield* rest;
}
