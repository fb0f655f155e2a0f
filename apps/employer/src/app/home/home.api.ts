import { $api } from '@qicheng/api-client';
import { useRefreshOnEvent } from '@qicheng/ui';

const TASKS = $api.queryOptions('get', '/api/employer/tasks').queryKey;
const COUNTS = ['get', '/api/agreements/counts'] as const;

/** What waits for the company, asked for again whenever something of it moves. */
export function useTasks() {
  useRefreshOnEvent('mine', TASKS);
  return $api.useQuery('get', '/api/employer/tasks');
}

/** How many agreements stand in each state, likewise. */
export function useCounts() {
  useRefreshOnEvent('mine', COUNTS);
  return $api.useQuery('get', '/api/agreements/counts');
}
