import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../core/work/index.js';
import { OriginTierService } from '../setting/index.js';
import type { ImportBatch, ImportCreates, SheetMapping } from './import-batch.entity.js';
import {
  ANOTHER_PERSON,
  compare,
  COUNTS,
  CREATES,
  FOREIGN_ID_NO,
  FOREIGN_STUDENT_NO,
  KEPT,
  MATCH,
  repeated,
  SAME_RECORD,
} from './import-resolve.sql.js';

/** What a commit of the staged rows would do. */
export type Resolution = Pick<
  ImportBatch,
  'gradYears' | 'newCount' | 'changedCount' | 'unchangedCount' | 'errorCount' | 'warningCount' | 'creates'
>;

interface Counts {
  gradYears: string[] | null;
  rows: number;
  fresh: number;
  changed: number;
  errors: number;
  warnings: number;
}

/** Statements that find rows in conflict, and the column that each blames. */
const CONFLICTS = [
  ['examNo', repeated('exam_no', 'duplicateExamNo', '考生号')],
  ['studentNo', repeated('student_no', 'duplicateStudentNo', '学号')],
  ['idNo', repeated('id_no_hash', 'duplicateIdNo', '身份证号')],
  ['studentNo', FOREIGN_STUDENT_NO],
  ['idNo', FOREIGN_ID_NO],
  ['examNo', ANOTHER_PERSON],
  ['examNo', SAME_RECORD],
] as const;

const FOUND_HERE = `delete from import_issue where batch_id = $1 and kind in
('duplicateExamNo', 'duplicateStudentNo', 'duplicateIdNo', 'duplicateRecord', 'anotherPerson', 'kept')`;

/** Derived from other cells where the file has no column of their own. */
const DERIVED = ['birthDate', 'gender', 'gradYear'];
const MOST_NAMES = 50;

/** Compares the staged rows with each other and with the register, set by set; running it again finds the same. */
@Injectable()
export class ImportResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tiers: OriginTierService,
  ) {}

  /** Call it inside a unit of work. */
  async resolve(batchId: string, { sheet, columns }: SheetMapping): Promise<Resolution> {
    const mapped = columns.filter(({ field }) => field !== null);
    await this.work.sql(FOUND_HERE, [batchId]);
    await this.work.sql('delete from import_change where batch_id = $1', [batchId]);
    await this.work.sql(MATCH, [batchId]);
    for (const [field, statement] of CONFLICTS) {
      const column = mapped.find((one) => one.field === field);
      await this.work.sql(statement, [batchId, sheet, column?.number ?? 0, column?.heading ?? null]);
    }
    const fields = new Set([...mapped.map(({ field }) => field ?? ''), ...DERIVED]);
    await this.work.sql(compare(fields, await this.tiers.choices()), [batchId]);
    await this.work.sql(KEPT, [
      batchId,
      sheet,
      mapped.map(({ field }) => field),
      mapped.map(({ number }) => number),
      mapped.map(({ heading }) => heading),
    ]);
    return this.sum(batchId);
  }

  /** Drops the staged rows and what was found in them. */
  async forget(batchId: string): Promise<void> {
    for (const table of ['import_row', 'import_change', 'import_issue'])
      await this.work.sql(`delete from ${table} where batch_id = $1`, [batchId]);
  }

  private async sum(batchId: string): Promise<Resolution> {
    const [counts] = await this.work.sql<Counts>(COUNTS, [batchId]);
    const [creates] = await this.work.sql<Names>(CREATES, [batchId]);
    if (!counts || !creates) throw new Error('counting returned nothing');
    const { gradYears, rows, fresh, changed, errors, warnings } = counts;
    return {
      gradYears: gradYears ?? [],
      newCount: fresh,
      changedCount: changed,
      unchangedCount: rows - fresh - changed,
      errorCount: errors,
      warningCount: warnings,
      creates: shortened(creates),
    };
  }
}

type Names = Pick<ImportCreates, 'colleges' | 'majors' | 'classes' | 'assignments'>;

const shortened = ({ colleges, majors, classes, assignments }: Names): ImportCreates => ({
  colleges: colleges.slice(0, MOST_NAMES),
  majors: majors.slice(0, MOST_NAMES),
  classes: classes.slice(0, MOST_NAMES),
  assignments: assignments.slice(0, MOST_NAMES),
  collegeCount: colleges.length,
  majorCount: majors.length,
  classCount: classes.length,
  assignmentCount: assignments.length,
});
