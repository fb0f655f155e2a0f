import { api, downloadUrl, type components } from '@qicheng/api-client';
import type { EmployerApplicationState } from '@qicheng/domain';
import { reviewSource, type ReviewTypes } from '../../review';

type Schemas = components['schemas'];
export type ApplicationView = Schemas['EmployerApplicationView'];
export type ApplicationItem = Schemas['EmployerApplicationItem'];

/** Filters of the queue in the API's words. */
export interface ApplicationFilter {
  readonly state?: EmployerApplicationState;
  readonly kind?: ApplicationItem['kind'];
  readonly keyword?: string;
}

/** The types that a company's application under review is made of. */
export interface ApplicationTypes extends ReviewTypes {
  readonly row: ApplicationItem;
  readonly view: ApplicationView;
  readonly filter: ApplicationFilter;
  readonly verb: 'approve' | 'return';
}

/** Applications as the API gives and takes them. */
export const applicationSource = reviewSource<ApplicationTypes>({
  path: '/api/employer-applications',
  list: (query, signal) => api.GET('/api/employer-applications', { params: { query }, signal }),
  counts: (query, signal) => api.GET('/api/employer-applications/counts', { params: { query }, signal }),
  record: (id, signal) => api.GET('/api/employer-applications/{id}', { params: { path: { id } }, signal }),
  neighbours: (id, query, signal) =>
    api.GET('/api/employer-applications/{id}/neighbours', { params: { path: { id }, query }, signal }),
  act: (id, action, body) =>
    api.POST('/api/employer-applications/{id}/actions/{action}', { params: { path: { id, action } }, body }),
  batch: (body) => api.POST('/api/employer-applications/batch', { body }),
});

/** Address of the licence that came with an application. */
export const applicationLicenceUrl = (id: string): string => downloadUrl(`/api/employer-applications/${id}/licence`);
