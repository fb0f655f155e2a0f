import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ImportState } from '@qicheng/contracts';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { ImportBatches } from './import-batches.js';
import { WorkbookFiles } from './workbook-files.js';
import { type AnnotatedRow, annotateRows, openWorkbook } from './workbook/index.js';

interface RowFault {
  row: number;
  column: number | null;
  message: string;
}

const FAULTS = `
select row_no as "row", nullif(column_number, 0) as "column", coalesce(nullif(heading, '') || '：', '') || message || '，' || fix as message
from import_issue where batch_id = $1 order by row_no, column_number`;

/** States in which a check stands. */
const REPORTED: readonly ImportState[] = ['CHECKED', 'COMMITTING', 'CANCELLING', 'COMMITTED', 'UNDONE'];

/** The uploaded sheet handed back with its bad cells coloured and a last column 错误原因 (reporting.md §4). */
@Injectable()
export class ImportReport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: ImportBatches,
    private readonly files: WorkbookFiles,
  ) {}

  /** @throws Problem NOT_NOW while nothing has been checked. */
  async write(id: string): Promise<{ content: Readable; name: string }> {
    const { mapping, file, state } = await this.batches.read(id);
    if (!mapping || !REPORTED.includes(state)) throw new Problem('NOT_NOW', { detail: '检查尚未完成' });
    const faults = new Map<number, RowFault[]>();
    for (const fault of await this.work.sql<RowFault>(FAULTS, [id]))
      faults.set(fault.row, [...(faults.get(fault.row) ?? []), fault]);
    const header = await this.header(file.key, mapping.sheet, mapping.headerRows);
    const rows = this.rows(file.key, mapping.sheet, mapping.headerRows.at(-1) ?? 0, faults);
    return { content: annotateRows({ name: mapping.sheet, header, rows }), name: `错误报告-${file.name}` };
  }

  private header(key: string, sheet: string, headerRows: readonly number[]): Promise<string[][]> {
    return this.files.borrow(key, async (path) => {
      const workbook = await openWorkbook(path);
      try {
        const first = await workbook.rows(sheet).next();
        const rows = first.done ? [] : first.value.rows.filter(({ row }) => headerRows.includes(row));
        return rows.map(({ cells }) => cells.map((cell) => cell ?? ''));
      } finally {
        workbook.close();
      }
    });
  }

  private async *rows(
    key: string,
    sheet: string,
    after: number,
    faults: ReadonlyMap<number, RowFault[]>,
  ): AsyncGenerator<AnnotatedRow> {
    const lent = await this.files.lend(key);
    try {
      const workbook = await openWorkbook(lent.file);
      for await (const { rows } of workbook.rows(sheet))
        for (const { row, cells } of rows) if (row > after) yield { cells, faults: faults.get(row) ?? [] };
      workbook.close();
    } finally {
      await lent.giveBack();
    }
  }
}
