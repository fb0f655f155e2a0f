import type { Limit } from '../../core/rate/index.js';

/** Checks by number from one address: a company checks a stack of paper, a machine guesses in vain. */
export const CHECKS: Limit = { name: 'proof-check', times: 60, seconds: 60 };
/** Checks of files from one address. */
export const FILE_CHECKS: Limit = { name: 'proof-file', times: 20, seconds: 60 };
/** The largest file that is looked at, in bytes; evidence files take less than one megabyte. */
export const LARGEST_FILE = 10 * 1_048_576;
