import { $api, api, type components } from '@qicheng/api-client';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';

export type CorrectionView = components['schemas']['CorrectionView'];
export type CorrectionAct = components['schemas']['CorrectionActDto'];

/** A page of requests, newest first; the last one stays on screen until the next is there. */
export const useCorrections = (page: number, pageSize: number) =>
  $api.useQuery(
    'get',
    '/api/origin-corrections',
    { params: { query: { page, pageSize } } },
    { placeholderData: keepPreviousData },
  );

/** Gives an opinion on a request; the list is asked again whether or not it was accepted. */
export function useCorrectionAct() {
  const queries = useQueryClient();
  return async (id: string, action: string, body: CorrectionAct): Promise<void> => {
    try {
      await api.POST('/api/origin-corrections/{id}/actions/{action}', { params: { path: { id, action } }, body });
    } finally {
      await queries.invalidateQueries({ queryKey: ['get', '/api/origin-corrections'] });
    }
  };
}
