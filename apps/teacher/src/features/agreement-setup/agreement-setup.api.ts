import { $api, api, type components } from '@qicheng/api-client';
import { useQueryClient } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type ClauseTemplateView = Schemas['ClauseTemplateView'];
export type NumberCountView = Schemas['NumberCountView'];

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

/** Takes numbers out of their series; the counts follow. */
export function useNumberActions() {
  const queries = useQueryClient();
  const counted = async <Result>(work: Promise<{ readonly data?: Result }>): Promise<Result | undefined> => {
    const { data } = await work;
    void queries.invalidateQueries({ queryKey: ['get', NUMBERS] });
    return data;
  };
  return {
    takeRange: (body: Schemas['AllocateNumbersDto']) => counted(api.POST('/api/agreement-numbers/ranges', { body })),
    assign: (body: Schemas['AssignNumberDto']) => counted(api.POST('/api/agreement-numbers/assign', { body })),
  };
}
