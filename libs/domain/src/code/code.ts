/** One entry of a code table; the code is a string and keeps its leading zeros. */
export interface Code {
  readonly code: string;
  readonly label: string;
  /** False: kept for old records, no longer offered in forms. */
  readonly selectable: boolean;
  /** Other names the entry is known by; accepted on import. */
  readonly aliases?: readonly string[];
  /** English identifier, where the table has one. */
  readonly identifier?: string;
  /** education_level: DOCTOR, MASTER, SECOND_BACHELOR, BACHELOR, JUNIOR or VOCATIONAL. */
  readonly stage?: string;
  /** education_level: GRADUATED, COMPLETED or LEFT. */
  readonly outcome?: string;
  /** termination_reason: whose reason it is, STUDENT, EMPLOYER, BOTH or SCHOOL. */
  readonly party?: string;
  /** review_reject_reason: the flows it is offered in, `*` for all. */
  readonly appliesTo?: readonly string[];
}
