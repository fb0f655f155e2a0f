import type { RecordPage, TimelineItem } from '@qicheng/ui';

/** What every row of a queue has. */
export interface ReviewRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly state: string;
}

/** What every record under review has. */
export interface ReviewedRecord extends ReviewRow {
  readonly timeline: readonly TimelineItem[];
}

/** A step whose turn it is for the reader; a hindrance says in Chinese why it has to wait. */
export interface Offer {
  readonly action: string;
  readonly label: string;
  readonly hindrance: string | null;
  /** The state that it leads this very record to; null while it is hindered. */
  readonly to: string | null;
}

/** The records before and after one in its filtered queue. */
export interface Neighbours {
  readonly previousId: string | null;
  /** Which of how many it is, from 1; null where the filter does not find it, or among very many. */
  readonly position: { readonly at: number; readonly of: number } | null;
  readonly nextId: string | null;
}

/** How many records stand in a state. */
export interface StateCount {
  readonly state: string;
  readonly count: number;
}

/** A step on one record, on the version that was on screen. */
export interface ReviewAct {
  readonly version: number;
  readonly reason?: string;
}

/** One step for many records. */
export interface BatchRequest<Verb extends string = string> {
  readonly action: Verb;
  readonly items: { readonly id: string; readonly version: number }[];
  readonly reason?: string;
}

/** What became of one record of a batch. */
export interface BatchOutcome {
  readonly id: string;
  readonly name: string | null;
  readonly done: boolean;
  readonly message: string | null;
}

/** The types that one kind of review is made of; each feature names its own. */
export interface ReviewTypes {
  readonly row: ReviewRow;
  readonly view: ReviewedRecord;
  /** Filters of its queue in the API's words. */
  readonly filter: { readonly state?: string };
  /** The steps that its batch takes. */
  readonly verb: string;
}

/** A page of a queue. */
export type QueueOf<Types extends ReviewTypes> = RecordPage<Types['row']>;
