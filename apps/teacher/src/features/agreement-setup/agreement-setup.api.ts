import { $api, api, type components, type paths } from '@qicheng/api-client';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type ClauseTemplateView = Schemas['ClauseTemplateView'];
export type NumberCountView = Schemas['NumberCountView'];
export type NumberItem = Schemas['NumberItem'];
type NumberBookQuery = NonNullable<paths['/api/agreement-numbers/ledger']['get']['parameters']['query']>;

const CLAUSES = '/api/agreement-clauses';
const NUMBERS = '/api/agreement-numbers';

/** The clauses in force; asked only when the editor opens or saves, never behind the writer's back. */
export const useClauses = () =>
  $api.useQuery('get', CLAUSES, {}, { refetchOnWindowFocus: false, refetchOnReconnect: false });

/** Every version of the clauses, the newest first. */
export const useClauseVersions = () => $api.useQuery('get', '/api/agreement-clauses/versions');

/** How many numbers each cohort and level has, by what became of them. */
export const useNumberCounts = () => $api.useQuery('get', NUMBERS);

/** Saves a new version of the clauses. @throws ApiProblem STALE when somebody was faster. */
export function useSaveClauses() {
  const queries = useQueryClient();
  return async (body: Schemas['SaveClausesDto']): Promise<void> => {
    await api.PUT(CLAUSES, { body });
    await Promise.all(
      [CLAUSES, `${CLAUSES}/versions`].map((path) => queries.invalidateQueries({ queryKey: ['get', path] })),
    );
  };
}

/** A page of the ledger. */
export const useNumberBook = (query: NumberBookQuery) =>
  $api.useQuery('get', '/api/agreement-numbers/ledger', { params: { query } }, { placeholderData: keepPreviousData });

/** Takes numbers out of their series, in from elsewhere, to students and back; counts and ledger follow. */
export function useNumberActions() {
  const queries = useQueryClient();
  const counted = async <Result>(work: Promise<{ readonly data?: Result }>): Promise<Result | undefined> => {
    const { data } = await work;
    void queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith(NUMBERS) });
    return data;
  };
  return {
    takeRange: (body: Schemas['AllocateNumbersDto']) => counted(api.POST('/api/agreement-numbers/ranges', { body })),
    takeIn: (body: Schemas['ImportNumbersDto']) => counted(api.POST('/api/agreement-numbers/imports', { body })),
    assignClass: (body: Schemas['AssignClassNumbersDto']) =>
      counted(api.POST('/api/agreement-numbers/assign-class', { body })),
    recall: (body: Schemas['RecallNumberDto']) => counted(api.POST('/api/agreement-numbers/recall', { body })),
    assign: (body: Schemas['AssignNumberDto']) => counted(api.POST('/api/agreement-numbers/assign', { body })),
  };
}
