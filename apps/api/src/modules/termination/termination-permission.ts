import { type ActingRole, isTerminationWritable, TERMINATION_PAPERS, type TerminationPaper } from '@qicheng/domain';
import type { Termination } from './termination.entity.js';

type Whose = Pick<Termination, 'initiator' | 'state'>;

/** True for the graduate and for the company; which ones, the scope has decided. */
export const isParty = (role: ActingRole): role is 'STUDENT' | 'EMPLOYER' => role === 'STUDENT' || role === 'EMPLOYER';

/** Only who has started a request writes it, and only until it is submitted. */
export const mayWrite = ({ initiator, state }: Whose, role: ActingRole): boolean =>
  role === initiator && isTerminationWritable(state);

/** The papers that `role` may upload now; while the other side is silent, its initiator may still add the letter. */
export function attachablePapers(whose: Whose, role: ActingRole): TerminationPaper[] {
  if (role !== whose.initiator) return [];
  if (mayWrite(whose, role)) return readablePapers(role);
  return whose.state === 'COUNTERPART_CONFIRM' ? ['LETTER'] : [];
}

/** Where the graduate is hired next is no business of the company that is left. */
export const readablePapers = (role: ActingRole): TerminationPaper[] =>
  TERMINATION_PAPERS.filter((paper) => paper !== 'OFFER' || role !== 'EMPLOYER');

/** Nor is what the graduate plans. */
export const isReadableField = (field: string, role: ActingRole): boolean =>
  role !== 'EMPLOYER' || (field !== 'newDestinationPlan' && field !== 'OFFER');
