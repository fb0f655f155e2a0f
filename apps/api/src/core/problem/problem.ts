import { type FieldProblem, PROBLEMS, type ProblemCode } from '@qicheng/contracts';

interface Extra {
  /** What happened and what to do, in Chinese; the code's title stands alone where left out. */
  readonly detail?: string;
  readonly fields?: readonly FieldProblem[];
  /** Seconds until trying again makes sense. */
  readonly retryAfter?: number;
}

/** When to try again where something we need cannot be reached, in seconds: a database restarts in about this time. */
const BACK_AFTER = 5;

/** An answer other than success; the filter turns it into an RFC 9457 body. */
export class Problem extends Error {
  readonly status: number;
  constructor(
    readonly code: ProblemCode,
    readonly extra: Extra = {},
  ) {
    super(extra.detail ?? PROBLEMS[code].title);
    this.status = PROBLEMS[code].status;
  }
}

/** The answer while something we need, the database first, cannot be reached. */
export const unavailable = () => new Problem('UNAVAILABLE', { retryAfter: BACK_AFTER });
