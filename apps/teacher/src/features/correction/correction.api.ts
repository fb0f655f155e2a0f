import { api, type components } from '@qicheng/api-client';
import type { CorrectionState } from '@qicheng/domain';
import { reviewSource, type QueueFilter, type ReviewTypes } from '../../review';

type Schemas = components['schemas'];
export type CorrectionItem = Schemas['CorrectionItem'];
export type CorrectionView = Schemas['CorrectionView'];

/** The types that a correction request under review is made of; each is decided by itself, with its proof. */
export interface CorrectionTypes extends ReviewTypes {
  readonly row: CorrectionItem;
  readonly view: CorrectionView;
  readonly filter: QueueFilter<CorrectionState>;
  readonly verb: never;
}

/** Correction requests as the API gives and takes them. */
export const correctionSource = reviewSource<CorrectionTypes>({
  path: '/api/origin-corrections',
  list: (query, signal) => api.GET('/api/origin-corrections', { params: { query }, signal }),
  counts: (query, signal) => api.GET('/api/origin-corrections/counts', { params: { query }, signal }),
  record: (id, signal) => api.GET('/api/origin-corrections/{id}', { params: { path: { id } }, signal }),
  neighbours: (id, query, signal) =>
    api.GET('/api/origin-corrections/{id}/neighbours', { params: { path: { id }, query }, signal }),
  act: (id, action, body) =>
    api.POST('/api/origin-corrections/{id}/actions/{action}', { params: { path: { id, action } }, body }),
});

/** Both ID numbers of a request; the reason is kept. */
export async function revealNumbers(id: string, reason: string): Promise<Schemas['CorrectionRevealedView']> {
  const { data } = await api.POST('/api/origin-corrections/{id}/reveal', {
    params: { path: { id } },
    body: { reason },
  });
  return data ?? { schoolValue: null, claimedValue: '' };
}
