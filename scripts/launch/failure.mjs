/** Something the operator can put right: the launcher prints its message as one line, without a stack, and exits with 1. */
export class Failure extends Error {}

/** What Node, PostgreSQL and the programs of a build say when nothing more can be written. */
const FULL = /ENOSPC|No space left on device/;

/** Rethrows nothing: turns any error into the one line an operator reads. */
export function oneLine(error) {
  if (FULL.test(error?.message))
    return '磁盘已满 / the disk is full: free some space and start again; what was begun is done again';
  return error instanceof Failure ? error.message : `意外错误 / unexpected: ${error?.stack ?? error}`;
}
