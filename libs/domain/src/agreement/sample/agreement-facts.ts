import type { AgreementFacts } from '../agreement-facts.js';
import type { AgreementState } from '../agreement-state.js';

/** An agreement with nothing in its way, for tests. */
export const agreementFacts = (state: AgreementState, given: Partial<AgreementFacts> = {}): AgreementFacts => ({
  state,
  initiator: 'STUDENT',
  employerClaimed: false,
  employerUsable: true,
  employerConfirmRequired: true,
  employerActed: false,
  inviteOver: false,
  windowOpen: true,
  originApproved: true,
  complete: true,
  defaultsConfirmed: true,
  confirmed: true,
  withdrawAllowed: true,
  reviewerActed: false,
  actorDidOtherStep: false,
  otherActive: false,
  otherDestination: false,
  changedByEmployer: false,
  chain: ['COUNSELLOR', 'COLLEGE'],
  signed: false,
  employerSealed: false,
  agencyNeeded: false,
  agencySealed: false,
  collegeSealed: false,
  cancelAsked: false,
  inBatch: false,
  ...given,
});
