import type { UseQueryResult } from '@tanstack/react-query';
import type {
  BatchOutcome,
  BatchRequest,
  Neighbours,
  QueueOf,
  ReviewAct,
  ReviewTypes,
  StateCount,
} from './review-record';

/** What a reviewer does with one record; every method throws the API's problem. */
export interface ReviewActions<View> {
  readonly act: (action: string, body: ReviewAct) => Promise<unknown>;
  /** The record as it is now; the page shows it too. */
  readonly reload: () => Promise<View>;
  readonly askNeighbours: () => Promise<Neighbours>;
}

/** Where the pages of one kind of review have their records from. */
export interface ReviewSource<Types extends ReviewTypes> {
  /** A page of the queue; the last one stays on screen until the next is there. */
  readonly useQueue: (filter: Types['filter'], page: number, pageSize: number) => UseQueryResult<QueueOf<Types>>;
  /** How many records stand in each state under these filters, the state's own excepted. */
  readonly useCounts: (filter: Types['filter']) => UseQueryResult<readonly StateCount[]>;
  readonly useRecord: (id: string) => UseQueryResult<Types['view']>;
  /** The records before and after this one in the filtered queue; the next is fetched ahead, so that it opens at once. */
  readonly useNeighbours: (id: string, filter: Types['filter']) => Neighbours | undefined;
  readonly useReviewActions: (id: string, filter: Types['filter']) => ReviewActions<Types['view']>;
  /** Takes one step for many records; resolves with one result for each. */
  readonly useBatch: () => (body: BatchRequest<Types['verb']>) => Promise<readonly BatchOutcome[]>;
  /** Where the record is cached, for a feature that writes to it by a way of its own. */
  readonly recordKey: (id: string) => readonly unknown[];
}
