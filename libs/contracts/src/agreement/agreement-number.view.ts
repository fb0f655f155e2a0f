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
