import { $api, api, type components, type paths } from '@qicheng/api-client';
import type { ListQuery } from '@qicheng/ui';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type StaffView = Schemas['StaffView'];
export type IssuedPasswordView = Schemas['IssuedPasswordView'];
type StaffQuery = NonNullable<paths['/api/staff']['get']['parameters']['query']>;

const FILTERS = ['keyword', 'role', 'collegeId'] as const;

/** What the address asks for, in the API's words; anything else in the address is left out. */
export function staffQuery({ filters, page, pageSize }: ListQuery): StaffQuery {
  const given = FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]);
  return { page, pageSize, ...Object.fromEntries(given) } as StaffQuery;
}

/** A page of staff. */
export const useStaff = (query: StaffQuery) =>
  $api.useQuery('get', '/api/staff', { params: { query } }, { placeholderData: keepPreviousData });

/** Colleges by id and name, for a college administrator's role. */
export const useColleges = () =>
  $api.useQuery(
    'get',
    '/api/organisation',
    {},
    { select: ({ colleges }) => colleges.map(({ id, name }) => ({ value: id, label: name })) },
  );

const at = (id: string) => ({ params: { path: { id } } });

/** Writes on staff accounts; each brings the list up to date. */
export function useStaffActions() {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['get', '/api/staff'] });
  const then = async (work: Promise<unknown>) => {
    await work;
    await refresh();
  };
  const issuing = async (work: Promise<{ readonly data?: IssuedPasswordView }>) => {
    const { data } = await work;
    void refresh();
    return data;
  };
  return {
    open: (body: Schemas['OpenStaffDto']) => issuing(api.POST('/api/staff', { body })),
    resetPassword: (id: string, reason: string) =>
      issuing(api.POST('/api/staff/{id}/reset-password', { ...at(id), body: { reason } })),
    edit: (id: string, body: Schemas['EditStaffDto']) => then(api.PATCH('/api/staff/{id}', { ...at(id), body })),
    disable: (id: string, reason: string) => then(api.POST('/api/staff/{id}/disable', { ...at(id), body: { reason } })),
    enable: (id: string, reason: string) => then(api.POST('/api/staff/{id}/enable', { ...at(id), body: { reason } })),
    unlock: (id: string) => then(api.POST('/api/staff/{id}/unlock', at(id))),
  };
}
