import { $api, api, downloadUrl, type components, type paths } from '@qicheng/api-client';
import { checkUscc, type EmployerRole, type EmployerValues } from '@qicheng/domain';
import type { EmployerChoice } from '@qicheng/records';
import type { ListQuery } from '@qicheng/ui';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

type Schemas = components['schemas'];
export type EmployerItem = Schemas['EmployerItem'];
export type EmployerView = Schemas['EmployerView'];
export type EditEmployer = Schemas['EditEmployerDto'];
type EmployerQuery = NonNullable<paths['/api/employers']['get']['parameters']['query']>;

const FILTERS = ['keyword', 'state', 'claimed'] as const;

/** What the address asks for, in the API's words; anything else in the address is left out. */
export function employerQuery({ filters, page, pageSize }: ListQuery): EmployerQuery {
  const given = FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]);
  return { page, pageSize, ...Object.fromEntries(given) } as EmployerQuery;
}

/** A page of the library; the last one stays on screen until the next is there. */
export const useEmployers = (query: EmployerQuery) =>
  $api.useQuery('get', '/api/employers', { params: { query } }, { placeholderData: keepPreviousData });

/** One entry of the library. */
export const useEmployer = (id: string) => $api.useQuery('get', '/api/employers/{id}', at(id));

/** Companies whose name, initials or credit code begin or contain what is typed. */
export async function searchEmployers(q: string): Promise<readonly EmployerChoice[]> {
  const { data } = await api.GET('/api/employers/search', { params: { query: { q } } });
  return data ?? [];
}

/** How far the search for similar companies is. */
export type SimilarStatus = 'idle' | 'searching' | 'failed' | 'answered';

interface Similar {
  readonly hits: readonly EmployerChoice[];
  readonly status: SimilarStatus;
}

/** Quiet time before a search, in milliseconds. */
const WAIT = 250;
const SHORTEST_NAME = 4;
const LONGEST_QUESTION = 60;

/** Companies that may be the one that is typed in: by a sound code, then by the name; nothing is asked before there is enough to tell. */
export function useSimilar({ name, uscc }: EmployerValues): Similar {
  const typed = [uscc && checkUscc(uscc) === null ? uscc : '', name && name.length >= SHORTEST_NAME ? name : '']
    .filter((text) => text !== '')
    .map((text) => text.slice(0, LONGEST_QUESTION));
  const asked = useSettled(typed.join('\n'));
  const { data, isError, isFetching } = useQuery({
    queryKey: ['employer-search', 'similar', asked],
    queryFn: () => searchAll(asked.split('\n')),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  if (typed.length === 0) return { hits: [], status: 'idle' };
  const pending = isFetching || asked !== typed.join('\n');
  return { hits: data ?? [], status: statusOf(pending, isError) };
}

function statusOf(pending: boolean, failed: boolean): SimilarStatus {
  if (pending) return 'searching';
  return failed ? 'failed' : 'answered';
}

/** What any of the questions finds, each company once. */
async function searchAll(questions: readonly string[]): Promise<readonly EmployerChoice[]> {
  const hits = (await Promise.all(questions.map((q) => searchEmployers(q)))).flat();
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
}

/** The text after a pause in typing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), WAIT);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Address of the licence. */
export const licenceUrl = (id: string): string => downloadUrl(`/api/employers/${id}/licence`);

const at = (id: string) => ({ params: { path: { id } } });

/** Writes on the library; each brings list and entry up to date. */
export function useEmployerActions() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['/api/employers', '/api/employers/{id}'].map((path) => queries.invalidateQueries({ queryKey: ['get', path] })),
    );
  // Also after a refusal: somebody else may have been faster.
  const then = <Reply>(work: Promise<Reply>) => work.finally(refresh);
  return {
    edit: (id: string, body: EditEmployer) => then(api.PATCH('/api/employers/{id}', { ...at(id), body })),
    act: (id: string, action: string, body: Schemas['ReasonedActDto']) =>
      then(api.POST('/api/employers/{id}/actions/{action}', { params: { path: { id, action } }, body })),
    enter: async (values: EmployerValues, reason: string) =>
      (await then(api.POST('/api/employers/entries', { body: { values: { ...values }, reason } }))).data,
    setRole: (id: string, key: string, role: EmployerRole, reason: string) =>
      then(api.PUT('/api/employers/{id}/users/{key}', { params: { path: { id, key } }, body: { role, reason } })),
    letGo: (id: string, key: string, reason: string) =>
      then(api.POST('/api/employers/{id}/users/{key}/departure', { params: { path: { id, key } }, body: { reason } })),
    merge: (id: string, body: Schemas['MergeEmployerDto']) =>
      then(api.POST('/api/employers/{id}/merge', { ...at(id), body })),
  };
}
