import { $api, api, type components } from '@qicheng/api-client';
import type { OriginBatchDto } from '@qicheng/contracts';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { QueueFilter } from './queue-filter';

type Schemas = components['schemas'];
export type OriginReviewView = Schemas['OriginReviewView'];
export type OriginReviewItem = Schemas['OriginReviewItem'];
export type OriginNeighbours = Schemas['OriginNeighboursView'];
export type OriginBatchResult = Schemas['OriginBatchResult'];
export type OriginDecisions = Schemas['SaveOriginDecisionsDto'];
export type OriginAct = Schemas['OriginActDto'];

const FIRST = { page: 1, pageSize: 1 } as const;

/** Where everything that shows reviews is cached. */
export const REVIEW_KEYS = [
  '/api/origin-reviews',
  '/api/origin-reviews/counts',
  '/api/origin-reviews/{id}',
  '/api/origin-reviews/{id}/neighbours',
].map((path) => ['get', path] as const);

/** A page of the queue; the last one stays on screen until the next is there. */
export const useQueue = (filter: QueueFilter, page: number, pageSize: number) =>
  $api.useQuery(
    'get',
    '/api/origin-reviews',
    { params: { query: { ...filter, page, pageSize } } },
    { placeholderData: keepPreviousData },
  );

/** How many reviews stand in each state under these filters, the state's own excepted. */
export function useStateCounts({ state: _every, ...filter }: QueueFilter) {
  const query = { ...filter, ...FIRST };
  return $api.useQuery(
    'get',
    '/api/origin-reviews/counts',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
}

const reviewOptions = (id: string) =>
  $api.queryOptions('get', '/api/origin-reviews/{id}', { params: { path: { id } } });

const neighbourOptions = (id: string, filter: QueueFilter) =>
  $api.queryOptions('get', '/api/origin-reviews/{id}/neighbours', {
    params: { path: { id }, query: { ...filter, ...FIRST } },
  });

/** One review. */
export const useReview = (id: string) => $api.useQuery('get', '/api/origin-reviews/{id}', { params: { path: { id } } });

/** The records before and after this one in the filtered queue; the next is fetched ahead, so that it opens at once. */
export function useNeighbours(id: string, filter: QueueFilter): OriginNeighbours | undefined {
  const queries = useQueryClient();
  const params = { path: { id }, query: { ...filter, ...FIRST } };
  const { data } = $api.useQuery('get', '/api/origin-reviews/{id}/neighbours', { params });
  const nextId = data?.nextId;
  useEffect(() => {
    if (nextId) void queries.prefetchQuery(reviewOptions(nextId));
  }, [nextId, queries]);
  return data;
}

/** What a reviewer does with one record; every method throws the API's problem. */
export function useReviewActions(id: string, filter: QueueFilter) {
  const queries = useQueryClient();
  const refreshLists = useCallback(
    () => Promise.all(REVIEW_KEYS.slice(0, 2).map((queryKey) => queries.invalidateQueries({ queryKey }))),
    [queries],
  );
  return useMemo(() => {
    const params = { path: { id } };
    return {
      save: async (body: OriginDecisions) => {
        const { data } = await api.PUT('/api/origin-reviews/{id}/decisions', { params, body });
        queries.setQueryData(reviewOptions(id).queryKey, data);
      },
      act: async (action: string, body: OriginAct) => {
        await api.POST('/api/origin-reviews/{id}/actions/{action}', { params: { path: { id, action } }, body });
        void queries.invalidateQueries({ queryKey: reviewOptions(id).queryKey });
        void refreshLists();
      },
      reload: () => queries.fetchQuery({ ...reviewOptions(id), staleTime: 0 }),
      askNeighbours: () => queries.fetchQuery({ ...neighbourOptions(id, filter), staleTime: 0 }),
    };
  }, [id, filter, queries, refreshLists]);
}

/** Decides many records at once; resolves with one result for each. */
export function useBatch() {
  const queries = useQueryClient();
  return async (body: OriginBatchDto): Promise<readonly OriginBatchResult[]> => {
    const { data } = await api.POST('/api/origin-reviews/batch', { body });
    await Promise.all(REVIEW_KEYS.map((queryKey) => queries.invalidateQueries({ queryKey })));
    return data ?? [];
  };
}
