import type { AgreementNumberState } from '@qicheng/domain';

/** Numbers by cohort, level and state. */
export class NumberCountView {
  gradYear!: string;
  level!: string;
  free!: number;
  allocated!: number;
  used!: number;
  void!: number;
  /** The sequence that the next range or automatic number starts at. */
  next!: number;
}

/** The range that was taken out of the series. */
export class NumberRangeView {
  first!: string;
  last!: string;
  count!: number;
}

/** A number given to a student in advance. */
export class AssignedNumberView {
  agreementNo!: string;
  name!: string;
  studentNo!: string;
}

/** What came of giving numbers to a class. */
export class ClassNumbersView {
  assigned!: number;
  /** Students who had a number already, in advance or on an agreement under way. */
  skipped!: number;
}

/** One number of the ledger, with the student and the agreement that it belongs to. */
export class NumberItem {
  no!: string;
  state!: AgreementNumberState;
  /** Kept for students. */
  reserved!: boolean;
  gradYear!: string;
  level!: string;
  name!: string | null;
  studentNo!: string | null;
  agreementId!: string | null;
  updatedAt!: Date;
}

/** A page of the ledger, in the order of the numbers. */
export class NumberPage {
  items!: NumberItem[];
  total!: number;
  page!: number;
  pageSize!: number;
}
