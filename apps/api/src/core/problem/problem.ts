import { type FieldProblem, PROBLEMS, type ProblemCode } from '@qicheng/contracts';

interface Extra {
  /** What happened and what to do, in Chinese; the code's title stands alone where left out. */
  readonly detail?: string;
  readonly fields?: readonly FieldProblem[];
  /** Seconds until trying again makes sense. */
  readonly retryAfter?: number;
}

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
