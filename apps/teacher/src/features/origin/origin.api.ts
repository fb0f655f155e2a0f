import { api, type components } from '@qicheng/api-client';
import type { OriginBatchAction } from '@qicheng/contracts';
import type { OriginState } from '@qicheng/domain';
import { useQueryClient } from '@tanstack/react-query';
import { reviewSource, type QueueFilter, type ReviewTypes } from '../../review';

type Schemas = components['schemas'];
export type OriginReviewView = Schemas['OriginReviewView'];
export type OriginReviewItem = Schemas['OriginReviewItem'];
export type OriginDecisions = Schemas['SaveOriginDecisionsDto'];

/** The types that an origin review is made of. */
export interface OriginTypes extends ReviewTypes {
  readonly row: OriginReviewItem;
  readonly view: OriginReviewView;
  readonly filter: QueueFilter<OriginState>;
  readonly verb: OriginBatchAction;
}

/** Origin reviews as the API gives and takes them. */
export const originSource = reviewSource<OriginTypes>({
  path: '/api/origin-reviews',
  list: (query, signal) => api.GET('/api/origin-reviews', { params: { query }, signal }),
  counts: (query, signal) => api.GET('/api/origin-reviews/counts', { params: { query }, signal }),
  record: (id, signal) => api.GET('/api/origin-reviews/{id}', { params: { path: { id } }, signal }),
  neighbours: (id, query, signal) =>
    api.GET('/api/origin-reviews/{id}/neighbours', { params: { path: { id }, query }, signal }),
  act: (id, action, body) =>
    api.POST('/api/origin-reviews/{id}/actions/{action}', { params: { path: { id, action } }, body }),
  batch: (body) => api.POST('/api/origin-reviews/batch', { body }),
});

/** Saves what was decided about the differences; throws the API's problem. */
export function useSaveDecisions(id: string) {
  const queries = useQueryClient();
  return async (body: OriginDecisions): Promise<void> => {
    const params = { path: { id } };
    const { data } = await api.PUT('/api/origin-reviews/{id}/decisions', { params, body });
    queries.setQueryData(originSource.recordKey(id), data);
  };
}
