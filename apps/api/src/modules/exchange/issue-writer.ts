import type { UnitOfWork } from '../../core/work/index.js';
import type { SheetMapping } from './import-batch.entity.js';
import type { ImportIssue } from './import-issue.entity.js';
import { SheetRefused } from './sheet-refused.js';

/** A bad cell before it is stored. */
export type NewIssue = Pick<
  ImportIssue,
  'columnNumber' | 'heading' | 'value' | 'kind' | 'message' | 'fix' | 'severity'
> & { readonly row: number };

/** More bad cells than this say that the sheet as a whole is not what it should be. */
const MOST_ISSUES = 50_000;
const BATCH = 1000;

const INSERT = `
insert into import_issue (batch_id, sheet, row_no, column_number, heading, value, kind, message, fix, severity)
select $1, $2, i.* from unnest($3::int[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[]) i`;

/** Collects bad cells and stores them in bulk. */
export class IssueWriter {
  private waiting: NewIssue[] = [];
  private written = 0;

  constructor(
    private readonly work: UnitOfWork,
    private readonly batchId: string,
    private readonly mapping: SheetMapping,
  ) {}

  /** @throws SheetRefused when there are too many to be of use. */
  async add(issues: readonly NewIssue[]): Promise<void> {
    this.waiting.push(...issues);
    this.written += issues.length;
    if (this.written > MOST_ISSUES)
      throw new SheetRefused(
        `错误超过 ${MOST_ISSUES} 处，文件内容可能与表头不对应。请按模板核对各列后重新上传，或改正各列的对应。`,
        this.mapping,
      );
    if (this.waiting.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.waiting;
    this.waiting = [];
    if (rows.length === 0) return;
    const column = <K extends keyof NewIssue>(key: K) => rows.map((row) => row[key]);
    const values = (['row', 'columnNumber', 'heading', 'value', 'kind', 'message', 'fix', 'severity'] as const).map(
      column,
    );
    await this.work.sql(INSERT, [this.batchId, this.mapping.sheet, ...values]);
  }
}
