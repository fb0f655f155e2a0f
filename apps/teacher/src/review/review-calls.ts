import type {
  BatchOutcome,
  BatchRequest,
  Neighbours,
  QueueOf,
  ReviewAct,
  ReviewTypes,
  StateCount,
} from './review-record';

/** What the typed client resolves with. */
export type Reply<Data> = Promise<{ readonly data?: Data | undefined }>;

/** A filtered queue, paged. */
export type Paged<Filter> = Filter & { readonly page: number; readonly pageSize: number };

/** The endpoints of one kind of review, as the typed client calls them. */
export interface ReviewCalls<Types extends ReviewTypes> {
  /** Path of the queue's endpoint, such as `/api/origin-reviews`; heads every key of the cache. */
  readonly path: string;
  readonly list: (query: Paged<Types['filter']>, signal: AbortSignal) => Reply<QueueOf<Types>>;
  readonly counts: (query: Paged<Omit<Types['filter'], 'state'>>, signal: AbortSignal) => Reply<readonly StateCount[]>;
  readonly record: (id: string, signal: AbortSignal) => Reply<Types['view']>;
  readonly neighbours: (id: string, query: Paged<Types['filter']>, signal: AbortSignal) => Reply<Neighbours>;
  readonly act: (id: string, action: string, body: ReviewAct) => Promise<unknown>;
  /** Takes one step for many; left out where each is decided by itself. */
  readonly batch?: (body: BatchRequest<Types['verb']>) => Reply<readonly BatchOutcome[]>;
}

/** What a reply holds; a reply without content is a fault of the server. */
export async function contentOf<Data>(reply: Reply<Data>): Promise<Data> {
  const { data } = await reply;
  if (data === undefined) throw new Error('The reply has no content.');
  return data;
}
