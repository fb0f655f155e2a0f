import { TERMINATION_PAPERS, type TerminationPaper } from '@qicheng/domain';
import type { Termination } from './termination.entity.js';

/** Where each paper stands. */
export const PAPER_COLUMN = {
  LETTER: 'letterFileId',
  RECEIPT: 'receiptFileId',
  OFFER: 'offerFileId',
} as const satisfies Record<TerminationPaper, keyof Termination>;

/** True for a string that names a paper. */
export const isPaper = (key: string): key is TerminationPaper => Object.hasOwn(PAPER_COLUMN, key);

/** The papers that have been uploaded. */
export const attachedPapers = (termination: Termination): TerminationPaper[] =>
  TERMINATION_PAPERS.filter((paper) => termination[PAPER_COLUMN[paper]] !== null);
