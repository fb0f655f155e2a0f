import { Injectable } from '@nestjs/common';
import type { AssignColumnsDto, ImportBatchDetail } from '@qicheng/contracts';
import { importTargetLabel, missingImportTargets } from '@qicheng/domain';
import { HistoryWriter } from '../../core/history/index.js';
import { Outbox } from '../../core/outbox/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { MappedColumn } from './import-batch.entity.js';
import { ImportBatches } from './import-batches.js';
import { ImportResolver } from './import-resolver.js';
import { batchDetail, importActions } from './import.view.js';
import { columnLetters } from './workbook/index.js';

/** What the check before had found. */
const NOTHING_FOUND = {
  refusal: null,
  gradYears: [],
  creates: null,
  rowCount: null,
  newCount: null,
  changedCount: null,
  unchangedCount: null,
  errorCount: 0,
  warningCount: 0,
  checkedAt: null,
};

/** Lets somebody say what the columns of a workbook are where they were not recognised, or wrongly. */
@Injectable()
export class ImportColumnsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: ImportBatches,
    private readonly resolver: ImportResolver,
    private readonly outbox: Outbox,
    private readonly history: HistoryWriter,
  ) {}

  /** Orders another check by these columns. @throws Problem NOT_NOW; INVALID for a column that is not there or a field named twice or missing. */
  async assign(id: string, dto: AssignColumnsDto): Promise<ImportBatchDetail> {
    await this.work.run(async () => {
      const batch = await this.batches.read(id);
      const { state, mapping } = batch;
      if (mapping === null || !importActions(batch).includes('assign'))
        throw new Problem('NOT_NOW', { detail: '只有检查完成、还没有导入的文件可以改列的对应' });
      const columns = assignedColumns(mapping.columns, dto);
      const begun = { ...NOTHING_FOUND, state: 'UPLOADED', phase: null, progress: 0, assigned: true } as const;
      if (!(await this.batches.move(id, [state], { ...begun, mapping: { ...mapping, columns } })))
        throw new Problem('NOT_NOW');
      await this.resolver.forget(id);
      await this.history.write({
        subject: 'import',
        subjectId: id,
        action: 'assign-columns',
        fromState: state,
        toState: 'UPLOADED',
      });
      await this.outbox.put('import-check', { batchId: id });
    });
    return batchDetail(await this.batches.read(id));
  }
}

function assignedColumns(columns: readonly MappedColumn[], dto: AssignColumnsDto): MappedColumn[] {
  const said = new Map(dto.columns.map(({ letter, field }) => [letter, field ?? null]));
  const there = new Set(columns.map(({ number }) => columnLetters(number)));
  const unknown = [...said.keys()].filter((letter) => !there.has(letter));
  if (unknown.length > 0) throw new Problem('INVALID', { detail: `表中没有这些列：${unknown.join('、')}` });
  const next = columns.map((column) => {
    const letter = columnLetters(column.number);
    return said.has(letter) ? { ...column, field: said.get(letter) ?? null } : column;
  });
  refuseTwice(next);
  const missing = missingImportTargets(new Set(next.map(({ field }) => field)));
  if (missing.length > 0) throw new Problem('INVALID', { detail: `请指定这些信息在哪一列：${missing.join('、')}` });
  return next;
}

function refuseTwice(columns: readonly MappedColumn[]): void {
  const letters = new Map<string, string[]>();
  for (const { number, field } of columns)
    if (field !== null) letters.set(field, [...(letters.get(field) ?? []), columnLetters(number)]);
  const twice = [...letters].find(([, at]) => at.length > 1);
  if (twice)
    throw new Problem('INVALID', {
      detail: `“${importTargetLabel(twice[0])}”只能对应一列，现在有 ${twice[1].join('、')}`,
    });
}
