import { api, downloadUrl, type components } from '@qicheng/api-client';
import { APPLICATION_STATES, type EmployerApplicationState } from '@qicheng/domain';
import { contentOf, reviewSource, type ReviewTypes } from '../../review';
import { neighboursIn } from './neighbours-in';

type Schemas = components['schemas'];
export type ApplicationView = Schemas['EmployerApplicationView'];
export type ApplicationItem = Schemas['EmployerApplicationItem'];

/** Filters of the queue in the API's words. */
export interface ApplicationFilter {
  readonly state?: EmployerApplicationState;
}

/** The types that a company's application under review is made of. */
export interface ApplicationTypes extends ReviewTypes {
  readonly row: ApplicationItem;
  readonly view: ApplicationView;
  readonly filter: ApplicationFilter;
  readonly verb: string;
}

/** How far up and down the queue the neighbours of an application are looked for. */
const REACH = 100;

type Query = ApplicationFilter & { readonly page: number; readonly pageSize: number };

const list = (query: Query, signal: AbortSignal) =>
  api.GET('/api/employer-applications', { params: { query }, signal });

async function countOf(state: EmployerApplicationState, signal: AbortSignal) {
  const { items, total } = await contentOf(list({ state, page: 1, pageSize: 1 }, signal));
  // The API remembers a total for a moment; the rows themselves are always fresh.
  return { state, count: items.length === 0 ? 0 : total };
}

/** Applications as the API gives and takes them; what a reviewer returns, the workflow calls rejected. */
export const applicationSource = reviewSource<ApplicationTypes>({
  path: '/api/employer-applications',
  list,
  counts: async (_query, signal) => ({
    data: await Promise.all(APPLICATION_STATES.map((state) => countOf(state, signal))),
  }),
  record: (id, signal) => api.GET('/api/employer-applications/{id}', { params: { path: { id } }, signal }),
  neighbours: async (id, { state }, signal) => {
    const { items } = await contentOf(list({ ...(state && { state }), page: 1, pageSize: REACH }, signal));
    return { data: neighboursIn(items, id) };
  },
  act: (id, action, body) =>
    api.POST('/api/employer-applications/{id}/actions/{action}', {
      params: { path: { id, action: action === 'return' ? 'reject' : action } },
      body,
    }),
  // Each company is looked at by itself: there is no batch.
  batch: async () => ({ data: [] }),
});

/** Address of the licence that came with an application. */
export const applicationLicenceUrl = (id: string): string => downloadUrl(`/api/employer-applications/${id}/licence`);
