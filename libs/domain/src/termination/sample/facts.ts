import { SCHOOL_STAGES } from '../../workflow/school-chain.js';
import type { TerminationFacts } from '../termination-facts.js';
import type { TerminationState } from '../termination-row.js';

/** For specs: the initiating student before a request that nothing hinders; the employer can answer online. */
export const facts = (state: TerminationState, given: Partial<TerminationFacts> = {}): TerminationFacts => ({
  state,
  initiator: 'STUDENT',
  actorIsInitiator: true,
  actorIsCounterpart: false,
  agreementSigned: true,
  windowOpen: true,
  mayStart: true,
  counterpartOnPlatform: true,
  counterpartConfirmOn: true,
  letterUploaded: false,
  complete: true,
  counterpartAgreed: false,
  answerOverdue: false,
  overLimit: false,
  limitOverridden: false,
  schoolActed: false,
  actorDidOtherStep: false,
  chain: SCHOOL_STAGES,
  inBatch: false,
  ...given,
});
