import type { AgreementInitiator, TerminationPaper, TerminationState, TerminationValues } from '@qicheng/domain';
import { OfferView } from '../review/offer.view.js';
import { ReviewItem, ReviewMovedView, ReviewPage, ReviewStateCount } from '../review/review.view.js';
import { TimelineEntry } from '../timeline/timeline.view.js';

/** One row of a list of terminations. */
export class TerminationItem extends ReviewItem {
  override state!: TerminationState;
  initiator!: AgreementInitiator;
  agreementId!: string;
  agreementNo!: string;
  employerName!: string;
  /** Code of termination_reason. */
  reasonCode!: string | null;
  /** The explanation in the initiator's words. */
  reasonText!: string | null;
  /** In yuan, as far as it is said; null for none. */
  penaltyPaid!: string | null;
}

/** A page of terminations. */
export class TerminationPage extends ReviewPage {
  items!: TerminationItem[];
}

/** How many terminations of my scope stand in one state. */
export class TerminationStateCount extends ReviewStateCount {
  override state!: TerminationState;
}

/** Where a step has brought a termination. */
export class TerminationMovedView extends ReviewMovedView {
  override state!: TerminationState;
}

/** An uploaded paper of a termination: LETTER, RECEIPT or OFFER. */
export class TerminationFileView {
  kind!: TerminationPaper;
  name!: string;
  size!: number;
}

/** A whole request as its reader may see it. */
export class TerminationView {
  id!: string;
  version!: number;
  state!: TerminationState;
  initiator!: AgreementInitiator;
  agreementId!: string;
  agreementNo!: string;
  studentId!: string;
  name!: string;
  studentNo!: string;
  gradYear!: string;
  collegeName!: string;
  majorName!: string;
  className!: string;
  employerName!: string;
  values!: TerminationValues;
  /** The penalty that the agreement names, in yuan; null for none. */
  penalty!: string | null;
  files!: TerminationFileView[];
  /** The papers that the reader may upload now; one that is there already is replaced. */
  attachable!: TerminationPaper[];
  /** The school wants the other side asked, and it can answer on the platform; else it is heard through the letter. */
  asksCounterpart!: boolean;
  counterpartDecision!: string | null;
  counterpartAt!: Date | null;
  counterpartReason!: string | null;
  /** When the other side's time to answer ends; null unless it is asked. */
  answerDueAt!: Date | null;
  /** How many agreements the student has ended before on an own request. */
  earlierTerminations!: number;
  /** The student has terminated as often as the school allows. */
  overLimit!: boolean;
  limitOverridden!: boolean;
  savedAt!: Date | null;
  submittedAt!: Date | null;
  effectiveAt!: Date | null;
  returnReason!: string | null;
  editable!: boolean;
  offers!: OfferView[];
  timeline!: TimelineEntry[];
}
