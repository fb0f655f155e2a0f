import type { OriginDecision, OriginFieldKey, OriginState, OriginTier } from '@qicheng/domain';
import { OfferView } from '../review/offer.view.js';
import {
  ReviewBatchResult,
  ReviewItem,
  ReviewMovedView,
  ReviewNeighboursView,
  ReviewPage,
  ReviewStateCount,
} from '../review/review.view.js';
import { TimelineEntry } from '../timeline/timeline.view.js';

/** One field with both sides, as value (code) and as text for people; ID numbers come masked. */
export class OriginFieldView {
  field!: OriginFieldKey;
  /** Who may change it for this graduate. */
  tier!: OriginTier;
  schoolValue!: string | null;
  schoolText!: string | null;
  /** What the student filled in; the school's value where nothing was changed. */
  studentValue!: string | null;
  studentText!: string | null;
  /** The two sides differ after normalisation. */
  differs!: boolean;
  decision!: OriginDecision | null;
  /** What the school record takes on approval. */
  finalValue!: string | null;
  finalText!: string | null;
  /** The reviewer's note on the decision. */
  note!: string | null;
  /** The student's reason for changing a field that the school holds evidence for. */
  reason!: string | null;
}

/** When the student may act, and what to tell when not. */
export class OriginWindowView {
  open!: boolean;
  opensAt!: Date | null;
  closesAt!: Date | null;
}

/** A whole review: the student's own, or a reviewer's. `actions` are those the reader may do now, `offers` also tell what is hindered and where each leads. */
export class OriginReviewView {
  id!: string;
  version!: number;
  state!: OriginState;
  name!: string;
  studentNo!: string;
  gradYear!: string;
  collegeName!: string;
  majorName!: string;
  className!: string;
  fields!: OriginFieldView[];
  diffCount!: number;
  pendingCount!: number;
  savedAt!: Date | null;
  submittedAt!: Date | null;
  returnReason!: string | null;
  window!: OriginWindowView;
  actions!: string[];
  offers!: OfferView[];
  /** True where the reader may edit: the student the form, the reviewer the decisions. */
  editable!: boolean;
  timeline!: TimelineEntry[];
}

/** One row of the origin queue. */
export class OriginReviewItem extends ReviewItem {
  override state!: OriginState;
  diffCount!: number;
  pendingCount!: number;
}

/** A page of the origin queue. */
export class OriginReviewPage extends ReviewPage {
  items!: OriginReviewItem[];
}

/** How many origin reviews of my scope stand in each state. */
export class OriginStateCount extends ReviewStateCount {
  override state!: OriginState;
}

/** The neighbours of an origin review. */
export class OriginNeighboursView extends ReviewNeighboursView {}

/** The outcome of a batch for one origin review. */
export class OriginBatchResult extends ReviewBatchResult {}

/** Where a step has brought an origin review. */
export class OriginMovedView extends ReviewMovedView {
  override state!: OriginState;
}
