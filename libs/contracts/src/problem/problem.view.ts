import type { ProblemCode } from './problem-code.js';

/** One wrong field of a request; `field` is its path, `message` says in Chinese what to do. */
export class FieldProblem {
  field!: string;
  message!: string;
}

/** An RFC 9457 problem document. */
export class ProblemView {
  type!: string;
  title!: string;
  status!: number;
  code!: ProblemCode;
  /** Quote it when asking for help; the log holds the same id. */
  requestId!: string;
  detail?: string;
  fields?: FieldProblem[];
}
