import type { OriginDecision, OriginFieldKey, OriginState } from '@qicheng/domain';
import { TimelineEntry } from '../timeline/timeline.view.js';

/** One field with both sides, as value (code) and as text for people; ID numbers come masked. */
export class OriginFieldView {
  field!: OriginFieldKey;
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

/** A whole review: the student's own, or a reviewer's. `actions` are those the reader may do now. */
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
  /** True where the reader may edit: the student the form, the reviewer the decisions. */
  editable!: boolean;
  timeline!: TimelineEntry[];
}

/** One row of the review queue. */
export class OriginReviewItem {
  id!: string;
  version!: number;
  state!: OriginState;
  name!: string;
  studentNo!: string;
  collegeName!: string;
  majorName!: string;
  className!: string;
  diffCount!: number;
  pendingCount!: number;
  submittedAt!: Date | null;
}

/** A page of the review queue. */
export class OriginReviewPage {
  items!: OriginReviewItem[];
  total!: number;
  page!: number;
  pageSize!: number;
  /** Pass as `after` to read on from the last row at any depth; null on the last page. */
  nextCursor!: string | null;
}

/** How many reviews of my scope stand in each state. */
export class OriginStateCount {
  state!: OriginState;
  count!: number;
}

/** The neighbours of a record in the filtered queue; null at its ends. */
export class OriginNeighboursView {
  previousId!: string | null;
  nextId!: string | null;
}

/** The outcome of a batch for one record. */
export class OriginBatchResult {
  id!: string;
  name!: string;
  done!: boolean;
  /** Why it was not done, in Chinese; null when it was. */
  message!: string | null;
}

/** Where a step has brought a record; the rest is read again by whoever shows it. */
export class OriginMovedView {
  id!: string;
  version!: number;
  state!: OriginState;
}
