import type { CorrectionState, OriginFieldKey } from '@qicheng/domain';
import { OfferView } from '../review/offer.view.js';
import { ReviewItem, ReviewNeighboursView, ReviewPage, ReviewStateCount } from '../review/review.view.js';
import { TimelineChange, TimelineEntry } from '../timeline/timeline.view.js';

/** A request to correct a locked field. ID numbers come masked. */
export class CorrectionItem extends ReviewItem {
  override state!: CorrectionState;
  studentId!: string;
  field!: OriginFieldKey;
  fieldLabel!: string;
  schoolText!: string | null;
  claimedText!: string;
  /** What changes along with the field because the claimed value says so. */
  along!: TimelineChange[];
  explanation!: string;
  proofFileId!: string | null;
  proofName!: string | null;
  decisionReason!: string | null;
  offers!: OfferView[];
}

/** One request with what has happened to it. */
export class CorrectionView extends CorrectionItem {
  gradYear!: string;
  /** The reader may look at the whole numbers, for a reason. */
  revealable!: boolean;
  timeline!: TimelineEntry[];
}

/** A page of correction requests. */
export class CorrectionPage extends ReviewPage {
  items!: CorrectionItem[];
}

/** How many correction requests of my scope stand in each state. */
export class CorrectionStateCount extends ReviewStateCount {
  override state!: CorrectionState;
}

/** The neighbours of a correction request. */
export class CorrectionNeighboursView extends ReviewNeighboursView {}

/** The whole ID numbers of a request; they are not to be stored. */
export class CorrectionRevealedView {
  schoolValue!: string | null;
  claimedValue!: string;
}

/** An uploaded proof, to be named in a request. */
export class UploadedFileView {
  id!: string;
  name!: string;
  size!: number;
}
