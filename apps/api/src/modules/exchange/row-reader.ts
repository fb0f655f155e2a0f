import {
  checkOrigin,
  completeOrigin,
  maskIdNo,
  normaliseOriginValue,
  type OriginFieldKey,
  originField,
  type OriginValues,
  STAFF_NO,
} from '@qicheng/domain';
import { NEVER_EMPTY } from '../graduate/index.js';
import type { MappedColumn } from './import-batch.entity.js';
import type { NewIssue } from './issue-writer.js';
import type { WorkbookRow } from './workbook/index.js';

/** A row in canonical form with everything that is wrong in it. */
export interface ReadRow {
  readonly values: OriginValues;
  readonly counsellorNo: string | null;
  readonly issues: NewIssue[];
}

interface ReadColumn {
  readonly at: number;
  readonly field: OriginFieldKey;
  readonly normalise: (cell: string) => string | null;
}

const REPETITIVE = new Set(['code', 'region', 'date', 'boolean', 'decimal']);
const PLACES: ReadonlySet<OriginFieldKey> = new Set(['collegeName', 'majorName', 'majorCode', 'className']);
const MEMORY = 5000;

/** Compiled once for the columns of a sheet: reads cells into canonical values and judges each row. */
export class RowReader {
  private readonly columns: readonly ReadColumn[];
  private readonly counsellorAt: number;
  private readonly mapped: ReadonlyMap<string, MappedColumn>;

  constructor(columns: readonly MappedColumn[]) {
    this.mapped = new Map(columns.flatMap((column) => (column.field === null ? [] : [[column.field, column]])));
    const fields = columns.filter(({ field }) => field !== null && field !== 'counsellorNo');
    this.columns = fields.map(({ number, field }) => ({
      at: number - 1,
      field: field as OriginFieldKey,
      normalise: normaliser(field as OriginFieldKey),
    }));
    this.counsellorAt = (this.mapped.get('counsellorNo')?.number ?? 0) - 1;
  }

  read({ row, cells }: WorkbookRow): ReadRow {
    const written: OriginValues = {};
    for (const { at, field, normalise } of this.columns) {
      const cell = cells[at];
      written[field] = cell === null || cell === undefined ? null : normalise(cell);
    }
    const complete = completeOrigin(written);
    const counsellorNo = this.counsellorAt < 0 ? null : (cells[this.counsellorAt]?.trim() ?? null);
    const issues = this.issues(row, cells, complete, counsellorNo);
    // What the file left blank must not overwrite a record that exists; a new one takes these by default.
    const { idType = null, studyForm = null, studyOutcome = null } = written;
    return { values: { ...complete, idType, studyForm, studyOutcome }, counsellorNo, issues };
  }

  private issues(
    row: number,
    cells: WorkbookRow['cells'],
    values: OriginValues,
    counsellorNo: string | null,
  ): NewIssue[] {
    const flaws = checkOrigin(values, 'import');
    const issues = flaws.map(({ field, kind, message, fix }) => this.issue(row, cells, field, { kind, message, fix }));
    const named = new Set(flaws.map(({ field }) => field));
    const empty = NEVER_EMPTY.filter((field) => !values[field] && !named.has(field));
    for (const field of empty) {
      const { label } = originField(field);
      issues.push(
        this.issue(row, cells, field, { kind: `${field}Empty`, message: `${label}不能为空`, fix: `请填写${label}` }),
      );
    }
    if (counsellorNo && !STAFF_NO.test(counsellorNo))
      issues.push(this.issue(row, cells, 'counsellorNo', STAFF_NO_FLAW));
    return issues;
  }

  private issue(
    row: number,
    cells: WorkbookRow['cells'],
    field: string,
    flaw: Pick<NewIssue, 'kind' | 'message' | 'fix'>,
  ): NewIssue {
    const column = this.mapped.get(field);
    const cell = column ? (cells[column.number - 1] ?? null) : null;
    const value = cell && (field === 'idNo' || ID_NO.test(cell)) ? maskIdNo(cell) : cell;
    return {
      row,
      columnNumber: column?.number ?? 0,
      heading: column?.heading ?? null,
      value: value?.slice(0, 200) ?? null,
      severity: 'ERROR',
      ...flaw,
    };
  }
}

/** An ID number, whatever column it stands in. */
const ID_NO = /^\s*\d{17}[\dXx]\s*$/;

const STAFF_NO_FLAW = {
  kind: 'counsellorNo',
  message: '辅导员工号应为 1 至 20 位字母、数字或短横线',
  fix: '请核对工号',
};

/** Columns that say the same few things again and again are worked out once per text. */
function normaliser(field: OriginFieldKey): (cell: string) => string | null {
  const work = (cell: string) => normaliseOriginValue(field, cell);
  if (!REPETITIVE.has(originField(field).kind) && !PLACES.has(field)) return work;
  const known = new Map<string, string | null>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = work(cell);
    if (known.size < MEMORY) known.set(cell, value);
    return value;
  };
}
