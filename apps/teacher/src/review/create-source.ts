import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { contentOf, type ReviewCalls } from './review-calls';
import { reviewQueries } from './review-queries';
import type { ReviewTypes } from './review-record';
import type { ReviewSource } from './review-source';

type Queries<Types extends ReviewTypes> = ReturnType<typeof reviewQueries<Types>>;

/** Makes the hooks of one kind of review from its endpoints. */
export function reviewSource<Types extends ReviewTypes>(calls: ReviewCalls<Types>): ReviewSource<Types> {
  const asked = reviewQueries(calls);
  return {
    useQueue: (filter, page, pageSize) => useQuery(asked.queue(filter, page, pageSize)),
    useCounts: (filter) => useQuery(asked.counts(filter)),
    useRecord: (id) => useQuery(asked.record(id)),
    useNeighbours: (id, filter) => useAhead(asked, id, filter),
    useReviewActions: (id, filter) => useActions(calls, asked, id, filter),
    useBatch: () => {
      const refresh = useRefresh(asked.everything);
      return async (body) => {
        if (calls.batch === undefined) return [];
        const outcome = await contentOf(calls.batch(body));
        await refresh();
        return outcome;
      };
    },
    recordKey: asked.recordKey,
  };
}

function useAhead<Types extends ReviewTypes>(asked: Queries<Types>, id: string, filter: Types['filter']) {
  const queries = useQueryClient();
  const { data } = useQuery(asked.neighbours(id, filter));
  const nextId = data?.nextId;
  useEffect(() => {
    if (nextId) void queries.prefetchQuery(asked.record(nextId));
  }, [nextId, queries, asked]);
  return data;
}

function useActions<Types extends ReviewTypes>(
  calls: ReviewCalls<Types>,
  asked: Queries<Types>,
  id: string,
  filter: Types['filter'],
) {
  const queries = useQueryClient();
  const refreshLists = useRefresh(asked.lists);
  return useMemo(
    () => ({
      act: async (action: string, body: Parameters<typeof calls.act>[2]) => {
        try {
          await calls.act(id, action, body);
        } finally {
          // A refusal too says that something has changed.
          void queries.invalidateQueries({ queryKey: asked.recordKey(id) });
          void refreshLists();
        }
      },
      reload: () => queries.fetchQuery({ ...asked.record(id), staleTime: 0 }),
      askNeighbours: () => queries.fetchQuery({ ...asked.neighbours(id, filter), staleTime: 0 }),
    }),
    [calls, asked, id, filter, queries, refreshLists],
  );
}

function useRefresh(keys: Queries<ReviewTypes>['everything']) {
  const queries = useQueryClient();
  return useMemo(
    () => () => Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey }))),
    [keys, queries],
  );
}
