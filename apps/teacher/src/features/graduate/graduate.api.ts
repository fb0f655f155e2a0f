import { $api, api, type components } from '@qicheng/api-client';
import type { ListQuery } from '@qicheng/ui';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import type { GraduateQuery } from '../../export';

type Schemas = components['schemas'];
export type GraduateItem = Schemas['GraduateItem'];
export type GraduateView = Schemas['GraduateView'];
export type GraduateFieldView = Schemas['GraduateFieldView'];
export type SaveGraduate = Schemas['SaveGraduateDto'];
export type CollegeNode = Schemas['CollegeNode'];
export type StudentAccountView = Schemas['StudentAccountView'];

const FILTERS = [
  'gradYear',
  'collegeId',
  'majorId',
  'classId',
  'educationLevel',
  'studyOutcome',
  'originState',
  'name',
  'keyword',
] as const;

/** What the address asks for, in the API's words; anything else in the address is left out. */
export function graduateQuery({ filters, page, pageSize, sort }: ListQuery): GraduateQuery {
  const given = FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]);
  return { page, pageSize, ...(sort && { sort }), ...Object.fromEntries(given) } as GraduateQuery;
}

/** A page of the register; the last one stays on screen until the next is there. */
export const useGraduates = (query: GraduateQuery) =>
  $api.useQuery('get', '/api/graduates', { params: { query } }, { placeholderData: keepPreviousData });

/** One official record. */
export const useGraduate = (id: string) => $api.useQuery('get', '/api/graduates/{id}', { params: { path: { id } } });

/** What happened to the record, newest first. */
export const useGraduateHistory = (id: string) =>
  $api.useQuery('get', '/api/graduates/{id}/history', { params: { path: { id } } });

/** Colleges, majors and classes of the reader's scope. */
export const useOrganisation = () => $api.useQuery('get', '/api/organisation', {}, { staleTime: 300_000 });

/** Accounts whose student number begins so; asks nothing below four characters. */
export const useStudentAccounts = (studentNo: string, enabled = true) =>
  $api.useQuery(
    'get',
    '/api/student-accounts',
    { params: { query: { studentNo } } },
    { enabled: enabled && studentNo.length >= 4 },
  );

/** The plain value of a masked field; the reason is kept. */
export async function revealIdNo(id: string, reason: string): Promise<string> {
  const { data } = await api.POST('/api/graduates/{id}/reveal', {
    params: { path: { id } },
    body: { field: 'idNo', reason },
  });
  return data?.value ?? '';
}

/** Writes on records and accounts; each refreshes what is on screen. */
export function useGraduateActions() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['/api/graduates', '/api/graduates/{id}', '/api/graduates/{id}/history', '/api/student-accounts'].map((path) =>
        queries.invalidateQueries({ queryKey: ['get', path] }),
      ),
    );
  return {
    save: async (id: string, body: SaveGraduate) => {
      await api.PATCH('/api/graduates/{id}', { params: { path: { id } }, body });
      await refresh();
    },
    resetAccount: async (id: string, reason: string) => {
      await api.POST('/api/student-accounts/{id}/reset', { params: { path: { id } }, body: { reason } });
      await refresh();
    },
    disableAccount: async (id: string, reason: string) => {
      await api.POST('/api/student-accounts/{id}/disable', { params: { path: { id } }, body: { reason } });
      await refresh();
    },
    enableAccount: async (id: string, reason: string) => {
      await api.POST('/api/student-accounts/{id}/enable', { params: { path: { id } }, body: { reason } });
      await refresh();
    },
    unlockAccount: async (id: string) => {
      await api.POST('/api/student-accounts/{id}/unlock', { params: { path: { id } } });
      await refresh();
    },
  };
}
