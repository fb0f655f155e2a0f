import type { OriginFieldKey } from '@qicheng/domain';
import type { ImportState, IssueSeverity, RowOutcome } from './import-state.js';

/** One column of the uploaded sheet and the field it was recognised as; null for one that is ignored. */
export class ImportColumnView {
  /** As Excel names it, `A`, `AB`. */
  letter!: string;
  heading!: string;
  field!: string | null;
}

/** What committing would create besides the graduates; names, at most 50 of each. */
export class ImportCreatesView {
  colleges!: string[];
  majors!: string[];
  classes!: string[];
  /** Classes with the staff number of a counsellor who is to look after them, and so see their graduates. */
  assignments!: string[];
  collegeCount!: number;
  majorCount!: number;
  classCount!: number;
  assignmentCount!: number;
}

/** One import. Counts are null until the check has found them; `actions` are those possible now: commit, assign, cancel, undo. */
export class ImportBatchView {
  id!: string;
  state!: ImportState;
  /** What is being done now, in Chinese; null at rest. */
  phase!: string | null;
  /** Percent of the running check or commit, 0–100. */
  progress!: number;
  fileName!: string;
  /** In bytes. */
  fileSize!: number;
  /** Cohorts found in the file. */
  gradYears!: string[];
  startedByName!: string;
  rowCount!: number | null;
  newCount!: number | null;
  changedCount!: number | null;
  unchangedCount!: number | null;
  errorCount!: number;
  warningCount!: number;
  /** Why the file was refused or the work stopped; null otherwise. */
  refusal!: string | null;
  createdAt!: Date;
  checkedAt!: Date | null;
  committedAt!: Date | null;
  undoneAt!: Date | null;
  actions!: string[];
}

/** One import with its recognised columns and what it would create. */
export class ImportBatchDetail extends ImportBatchView {
  columns!: ImportColumnView[];
  creates!: ImportCreatesView | null;
}

/** A page of imports, newest first. */
export class ImportBatchPage {
  items!: ImportBatchView[];
  total!: number;
  page!: number;
  pageSize!: number;
}

/** One bad cell: where, what stands there, why it is wrong and how to put it right. */
export class ImportIssueView {
  id!: string;
  sheet!: string;
  /** As Excel counts, from 1. */
  row!: number;
  /** Heading of the column; null when the whole row is meant. */
  column!: string | null;
  /** As Excel names it, `C38`; `38` for a whole row. */
  address!: string;
  value!: string | null;
  kind!: string;
  message!: string;
  fix!: string;
  severity!: IssueSeverity;
}

/** A page of bad cells, in order of rows. */
export class ImportIssuePage {
  items!: ImportIssueView[];
  total!: number;
  page!: number;
  pageSize!: number;
}

/** One field that the import would write; `kept` says that a reviewed value stands against it and stays. */
export class ImportFieldChange {
  field!: OriginFieldKey;
  label!: string;
  from!: string | null;
  to!: string | null;
  kept!: boolean;
}

/** What committing would do with one row. */
export class ImportChangeView {
  row!: number;
  outcome!: RowOutcome;
  studentNo!: string;
  name!: string;
  changes!: ImportFieldChange[];
}

/** A page of rows with what they would do, in order of rows. */
export class ImportChangePage {
  items!: ImportChangeView[];
  total!: number;
  page!: number;
  pageSize!: number;
}
