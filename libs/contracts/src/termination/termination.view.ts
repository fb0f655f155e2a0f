import type { AgreementInitiator, TerminationState, TerminationValues } from '@qicheng/domain';
import { OfferView } from '../agreement/agreement.view.js';
import { ReviewItem, ReviewPage } from '../review/review.view.js';
import { TimelineEntry } from '../timeline/timeline.view.js';

/** One row of a list of terminations. */
export class TerminationItem extends ReviewItem {
  override state!: TerminationState;
  initiator!: AgreementInitiator;
  agreementId!: string;
  agreementNo!: string;
  employerName!: string;
  reasonText!: string | null;
}

/** A page of terminations. */
export class TerminationPage extends ReviewPage {
  items!: TerminationItem[];
}

/** An uploaded paper of a termination: LETTER, RECEIPT or OFFER. */
export class TerminationFileView {
  kind!: string;
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
  /** The other side can answer on the platform. */
  counterpartOnPlatform!: boolean;
  counterpartDecision!: string | null;
  counterpartAt!: Date | null;
  counterpartReason!: string | null;
  limitOverridden!: boolean;
  savedAt!: Date | null;
  submittedAt!: Date | null;
  effectiveAt!: Date | null;
  returnReason!: string | null;
  editable!: boolean;
  offers!: OfferView[];
  timeline!: TimelineEntry[];
}
