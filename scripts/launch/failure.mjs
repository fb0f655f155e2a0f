/** Something the operator can put right: the launcher prints its message as one line, without a stack, and exits with 1. */
export class Failure extends Error {}

/** Rethrows nothing: turns any error into the one line an operator reads. */
export const oneLine = (error) =>
  error instanceof Failure ? error.message : `意外错误 / unexpected: ${error?.stack ?? error}`;
