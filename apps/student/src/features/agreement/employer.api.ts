import { $api, api, type components } from '@qicheng/api-client';

type Schemas = components['schemas'];
/** A company of the library, as a search finds it. */
export type EmployerHit = Schemas['EmployerHit'];

/** Companies by part of the name, pinyin initials or the beginning of the credit code, best first. */
export const searchEmployers = async (q: string): Promise<EmployerHit[]> =>
  (await api.GET('/api/employers/search', { params: { query: { q } } })).data ?? [];

/** What the register knows of a company. */
export const useEmployerDefaults = (id: string) =>
  $api.useQuery('get', '/api/employers/{id}/defaults', { params: { path: { id } } });

/** Adds a company that the library lacks; one that it has by this code is found instead, and not `created`. */
export async function addEmployer(body: Schemas['AddEmployerDto']): Promise<Schemas['AddedEmployer']> {
  const { data } = await api.POST('/api/employers', { body });
  if (data === undefined) throw new Error('The API answered nothing.');
  return data;
}
