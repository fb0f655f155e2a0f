import { $api, type components } from '@qicheng/api-client';
import type { TerminationState } from '@qicheng/domain';
import { keepPreviousData } from '@tanstack/react-query';

/** One row of the company's terminations. */
export type TerminationRow = components['schemas']['TerminationItem'];

/** A page of the company's terminations, of one state or of all. */
export const useTerminations = (state: TerminationState | undefined, page: number, pageSize: number) =>
  $api.useQuery(
    'get',
    '/api/terminations',
    { params: { query: { ...(state && { state }), page, pageSize } } },
    { placeholderData: keepPreviousData },
  );

/** How many of them stand in each state. */
export const useTerminationCounts = () => $api.useQuery('get', '/api/terminations/counts');
