import type { SheetMapping } from './import-batch.entity.js';

/** A readable workbook that is no list of graduates; the message is for the user and says what to do. */
export class SheetRefused extends Error {
  override readonly name = 'SheetRefused';

  /** `mapping` is how far its columns are known, for somebody to say the rest. */
  constructor(
    message: string,
    readonly mapping: SheetMapping | null = null,
  ) {
    super(message);
  }
}

/** Somebody cancelled the batch while it was being checked. */
export class CheckCancelled extends Error {
  override readonly name = 'CheckCancelled';
}

/** Somebody cancelled the batch while it was being written. */
export class CommitCancelled extends Error {
  override readonly name = 'CommitCancelled';
}
