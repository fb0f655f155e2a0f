import type { FieldChange } from './history.entity.js';

/** What the history of a record tells of a file that it keeps from now on: `verify:history` compares the bytes with it. */
export const fileTold = (sha256: string): FieldChange => ({ field: 'fileDigest', from: null, to: sha256 });
