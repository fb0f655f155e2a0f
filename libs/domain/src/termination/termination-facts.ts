import type { Chained } from '../workflow/school-chain.js';

/** What the termination table may ask of a request and of the act in hand; the API computes it, no guard sees an entity. */
export interface TerminationFacts extends Chained {
  readonly state: string;
  readonly initiator: 'STUDENT' | 'EMPLOYER';
  /** The actor is the initiating student, or acts for the initiating employer. */
  readonly actorIsInitiator: boolean;
  /** The actor is, or acts for, the other party. */
  readonly actorIsCounterpart: boolean;
  /** The agreement is SIGNED, or TERMINATING because of this very request. */
  readonly agreementSigned: boolean;
  /** The setting terminationOpensAt has passed, or none is set. */
  readonly windowOpen: boolean;
  /** The school lets this party start (settings employerMayTerminate and its like). */
  readonly mayStart: boolean;
  /** The other party has an account that can answer. */
  readonly counterpartOnPlatform: boolean;
  /** The setting counterpartConfirm. */
  readonly counterpartConfirmOn: boolean;
  readonly letterUploaded: boolean;
  /** `checkTermination` finds nothing. */
  readonly complete: boolean;
  /** The other party has agreed online to what the request says now. */
  readonly counterpartAgreed: boolean;
  /** The other party has had its days (setting counterpartDays) without answering. */
  readonly answerOverdue: boolean;
  /** The student has as many terminations as maxTerminationsPerStudent allows. */
  readonly overLimit: boolean;
  /** The centre has lifted that limit for this student. */
  readonly limitOverridden: boolean;
  /** A reviewer of the school has approved since the last submission. */
  readonly schoolActed: boolean;
  /** With separateReviewers on: this person has already given the opinion of another step of this round. */
  readonly actorDidOtherStep: boolean;
  /** The opinion is one of many given at once. */
  readonly inBatch: boolean;
  readonly reason?: string | null;
}

/** The school wants the other party asked online, and it can be. */
export const isCounterpartAsked = (
  facts: Pick<TerminationFacts, 'counterpartOnPlatform' | 'counterpartConfirmOn'>,
): boolean => facts.counterpartOnPlatform && facts.counterpartConfirmOn;
