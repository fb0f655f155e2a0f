/** What every review queue shows of a graduate's record; each workflow adds its state and its own columns. */
export class ReviewItem {
  id!: string;
  version!: number;
  state!: string;
  name!: string;
  studentNo!: string;
  collegeName!: string;
  majorName!: string;
  className!: string;
  submittedAt!: Date | null;
}

/** A page of a review queue; each workflow adds its items. */
export class ReviewPage {
  total!: number;
  page!: number;
  pageSize!: number;
  /** Pass as `after` to read on from the last row at any depth; null on the last page. */
  nextCursor!: string | null;
}

/** How many records of my scope stand in one state. */
export class ReviewStateCount {
  state!: string;
  count!: number;
}

/** Which of how many a record is, from 1. */
export class QueuePositionView {
  at!: number;
  of!: number;
}

/** The neighbours of a record in the filtered queue; null at its ends. No position where the filter does not find it, or in a queue of more than 10,000. */
export class ReviewNeighboursView {
  previousId!: string | null;
  nextId!: string | null;
  position!: QueuePositionView | null;
}

/** The outcome of a batch for one record. */
export class ReviewBatchResult {
  id!: string;
  name!: string;
  done!: boolean;
  /** Why it was not done, in Chinese; null when it was. */
  message!: string | null;
}

/** Where a step has brought a record; the rest is read again by whoever shows it. */
export class ReviewMovedView {
  id!: string;
  version!: number;
  state!: string;
}
