import { Injectable } from '@nestjs/common';
import type {
  ImportBatchDetail,
  ImportBatchPage,
  ImportChangePage,
  ImportChangeQuery,
  ImportIssuePage,
  ImportIssueQuery,
  ImportQuery,
  RowOutcome,
} from '@qicheng/contracts';
import { maskIdNo } from '@qicheng/domain';
import { Cipher } from '../../core/cipher/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { ImportBatch } from './import-batch.entity.js';
import { ImportBatches } from './import-batches.js';
import type { StagedChange } from './import-change.entity.js';
import { ImportIssue } from './import-issue.entity.js';
import { batchDetail, batchView, changeViews, issueView } from './import.view.js';

/** Differences found for a row; one that is only kept changes nothing. */
const MOVES = `c.changes @? '$[*] ? (@.kept == false)'`;
const CHANGES = `
select r.row_no as "row", r.student_no as "studentNo", r.name, coalesce(c.changes, '[]') as changes,
  case when r.student_id is null then 'NEW' when ${MOVES} then 'CHANGED' else 'UNCHANGED' end as outcome
from import_row r left join import_change c on c.batch_id = r.batch_id and c.row_no = r.row_no
where r.batch_id = $1 and case $2 when 'NEW' then r.student_id is null when 'CHANGED' then ${MOVES}
  when 'UNCHANGED' then r.student_id is not null and ${MOVES} is not true else true end
order by r.row_no limit $3 offset $4`;

interface ChangeRow {
  row: number;
  studentNo: string | null;
  name: string | null;
  changes: StagedChange[];
  outcome: RowOutcome;
}

/** What the centre may look at: batches, their bad cells and what they would change. */
@Injectable()
export class ImportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: ImportBatches,
    private readonly cipher: Cipher,
  ) {}

  async list({ page, pageSize, state }: ImportQuery): Promise<ImportBatchPage> {
    const [items, total] = await this.work.manager.findAndCount(ImportBatch, {
      where: state ? { state } : {},
      relations: { file: true },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: pageSize,
      skip: (page - 1) * pageSize,
    });
    return { items: items.map(batchView), total, page, pageSize };
  }

  async read(id: string): Promise<ImportBatchDetail> {
    return batchDetail(await this.batches.read(id));
  }

  async issues(id: string, { page, pageSize, severity, column }: ImportIssueQuery): Promise<ImportIssuePage> {
    const { id: batchId } = await this.batches.read(id);
    const [items, total] = await this.work.manager.findAndCount(ImportIssue, {
      where: { batchId, ...(severity && { severity }), ...(column && { heading: column }) },
      order: { rowNo: 'ASC', columnNumber: 'ASC', id: 'ASC' },
      take: pageSize,
      skip: (page - 1) * pageSize,
    });
    return { items: items.map(issueView), total, page, pageSize };
  }

  async changes(id: string, { page, pageSize, outcome }: ImportChangeQuery): Promise<ImportChangePage> {
    const batch = await this.batches.read(id);
    const rows = await this.work.sql<ChangeRow>(CHANGES, [id, outcome ?? '', pageSize, (page - 1) * pageSize]);
    const shownIdNo = (sealed: string) => maskIdNo(this.cipher.decrypt(sealed));
    const items = rows.map((row) => ({
      ...row,
      studentNo: row.studentNo ?? '',
      name: row.name ?? '',
      changes: changeViews(row.changes, shownIdNo),
    }));
    return { items, total: countOf(batch, outcome), page, pageSize };
  }
}

function countOf(
  { rowCount, newCount, changedCount, unchangedCount }: ImportBatch,
  outcome: RowOutcome | undefined,
): number {
  const counts = { NEW: newCount, CHANGED: changedCount, UNCHANGED: unchangedCount };
  return (outcome ? counts[outcome] : rowCount) ?? 0;
}
