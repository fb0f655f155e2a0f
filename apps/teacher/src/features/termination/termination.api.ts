import { api, downloadUrl, type components } from '@qicheng/api-client';
import type { TerminationState } from '@qicheng/domain';
import { reviewSource, type QueueFilter, type ReviewTypes } from '../../review';

type Schemas = components['schemas'];
export type TerminationView = Schemas['TerminationView'];
export type TerminationItem = Schemas['TerminationItem'];

/** Filters of the queue in the API's words. */
export type TerminationFilter = QueueFilter<TerminationState> & { readonly breach?: 'true' };

/** The types that a termination under review is made of. */
export interface TerminationTypes extends ReviewTypes {
  readonly row: TerminationItem;
  readonly view: TerminationView;
  readonly filter: TerminationFilter;
  readonly verb: 'approve' | 'return';
}

/** Terminations as the API gives and takes them. */
export const terminationSource = reviewSource<TerminationTypes>({
  path: '/api/terminations',
  list: (query, signal) => api.GET('/api/terminations', { params: { query }, signal }),
  counts: (query, signal) => api.GET('/api/terminations/counts', { params: { query }, signal }),
  record: (id, signal) => api.GET('/api/terminations/{id}', { params: { path: { id } }, signal }),
  neighbours: (id, query, signal) =>
    api.GET('/api/terminations/{id}/neighbours', { params: { path: { id }, query }, signal }),
  act: (id, action, body) =>
    api.POST('/api/terminations/{id}/actions/{action}', { params: { path: { id, action } }, body }),
  batch: (body) => api.POST('/api/terminations/batch', { body }),
});

/** Lets a request pass the school's limit of terminations, for a reason that is kept. */
export const liftLimit = (id: string, body: Schemas['LiftTerminationLimitDto']) =>
  api.POST('/api/terminations/{id}/override', { params: { path: { id } }, body });

/** Address of an uploaded paper. */
export const paperUrl = (id: string, kind: string): string => downloadUrl(`/api/terminations/${id}/files/${kind}`);
