import type { Chained } from '../workflow/school-chain.js';
import type { Transition } from '../workflow/workflow.js';
import type { AgreementState } from './agreement-state.js';
import type { ReissueKind } from './reissue.js';

/** Who started an agreement. */
export type AgreementInitiator = 'STUDENT' | 'EMPLOYER';

/** What the agreement table may ask of an agreement and of the act in hand; the API computes it, no guard sees an entity. */
export interface AgreementFacts extends Chained {
  readonly state: string;
  readonly initiator: AgreementInitiator;
  /** The employer has users on the platform. */
  readonly employerClaimed: boolean;
  /** The employer is neither suspended, blacklisted nor merged away. */
  readonly employerUsable: boolean;
  /** The setting requireEmployerConfirm. */
  readonly employerConfirmRequired: boolean;
  /** The employer has confirmed the terms, or proposed them, since the last submission. */
  readonly employerActed: boolean;
  /** The time to answer the invitation has passed. */
  readonly inviteOver: boolean;
  /** Today lies inside the cohort's window, or the centre has none set. */
  readonly windowOpen: boolean;
  /** The student's origin review is approved. */
  readonly originApproved: boolean;
  /** `checkAgreement` finds nothing. */
  readonly complete: boolean;
  /** Address and contact differ from the register's, or the student has ticked that they were checked. */
  readonly defaultsConfirmed: boolean;
  /** The actor has ticked the confirmation. */
  readonly confirmed: boolean;
  /** The setting allowWithdrawBeforeFirstReview. */
  readonly withdrawAllowed: boolean;
  /** A reviewer has given an opinion since the last submission. */
  readonly reviewerActed: boolean;
  /** With separateReviewers on: this person has already given the opinion of another step of this round. */
  readonly actorDidOtherStep: boolean;
  /** The student has another active agreement. */
  readonly otherActive: boolean;
  /** The student has an approved destination that rules an agreement out. */
  readonly otherDestination: boolean;
  /** The employer's confirmation changes something the student had written. */
  readonly changedByEmployer: boolean;
  readonly signed: boolean;
  readonly employerSealed: boolean;
  /** See `agencyNeeded`. */
  readonly agencyNeeded: boolean;
  readonly agencySealed: boolean;
  readonly collegeSealed: boolean;
  /** Student or employer has asked to cancel, and the centre has not answered. */
  readonly cancelAsked: boolean;
  /** That request is the actor's own side's. */
  readonly cancelOwn: boolean;
  /** Somebody has asked for new paper, and the centre has not answered. */
  readonly reissueAsked: boolean;
  /** That request is the actor's role's own. */
  readonly reissueOwn: boolean;
  /** It has been signed and sealed by everybody before: its content is settled. */
  readonly onceSigned: boolean;
  /** The act is one of many done at once. */
  readonly inBatch: boolean;
  readonly reason?: string | null;
  /** Why new paper is asked for. */
  readonly reissueKind?: ReissueKind | null;
}

/** A part of the agreement table, its actions and effects kept as literals. */
export const rows = <const Action extends string, const Effect extends string = never>(
  part: readonly Transition<Action, AgreementState, AgreementFacts, Effect>[],
): readonly Transition<Action, AgreementState, AgreementFacts, Effect>[] => part;
