import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { contentOf, type ReviewCalls } from './review-calls';
import type { ReviewTypes } from './review-record';

const FIRST = { page: 1, pageSize: 1 } as const;

/** The queries of one kind of review, under the keys that the typed client gives them. */
export function reviewQueries<Types extends ReviewTypes>(calls: ReviewCalls<Types>) {
  const { path } = calls;
  const lists = [path, `${path}/counts`].map((key) => ['get', key] as const);
  const records = [`${path}/{id}`, `${path}/{id}/neighbours`].map((key) => ['get', key] as const);
  const recordKey = (id: string) => ['get', `${path}/{id}`, { params: { path: { id } } }] as const;
  return {
    lists,
    everything: [...lists, ...records],
    recordKey,
    queue: (filter: Types['filter'], page: number, pageSize: number) => {
      const query = { ...filter, page, pageSize };
      return queryOptions({
        queryKey: ['get', path, { params: { query } }],
        queryFn: ({ signal }) => contentOf(calls.list(query, signal)),
        placeholderData: keepPreviousData,
      });
    },
    counts: ({ state: _every, ...filter }: Types['filter']) => {
      const query = { ...filter, ...FIRST };
      return queryOptions({
        queryKey: ['get', `${path}/counts`, { params: { query } }],
        queryFn: ({ signal }) => contentOf(calls.counts(query, signal)),
        placeholderData: keepPreviousData,
      });
    },
    record: (id: string) =>
      queryOptions({ queryKey: recordKey(id), queryFn: ({ signal }) => contentOf(calls.record(id, signal)) }),
    neighbours: (id: string, filter: Types['filter']) => {
      const query = { ...filter, ...FIRST };
      return queryOptions({
        queryKey: ['get', `${path}/{id}/neighbours`, { params: { path: { id }, query } }],
        queryFn: ({ signal }) => contentOf(calls.neighbours(id, query, signal)),
      });
    },
  };
}
