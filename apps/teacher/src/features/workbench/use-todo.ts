import { $api } from '@qicheng/api-client';
import { correctionWorkflow, originWorkflow, type Role } from '@qicheng/domain';
import { WORKBENCH } from '../../messages/workbench';
import { stateAwaiting } from '../../workflow/next-step';

/** One queue that waits for the reader; the count is missing until it is known. */
export interface Todo {
  readonly label: string;
  /** Path of the queue's list. */
  readonly to: string;
  readonly count: number | undefined;
  /** There are more than were counted. */
  readonly more: boolean;
}

const MOST = 100;
const COUNTS = { params: { query: { page: 1, pageSize: 1 } } };
const NEWEST = { params: { query: { page: 1, pageSize: MOST } } };

/** How many origin reviews of the reader's scope stand in each state. */
export const useStateCounts = (enabled = true) =>
  $api.useQuery('get', '/api/origin-reviews/counts', COUNTS, { enabled });

/** The queues of a role with what waits in them. */
export function useTodo(role: Role): Todo[] {
  const origin = stateAwaiting(originWorkflow, role);
  const correction = stateAwaiting(correctionWorkflow, role);
  const counts = useStateCounts(origin !== undefined);
  const corrections = useWaitingCorrections(correction !== undefined);
  const waiting = counts.data && (counts.data.find(({ state }) => state === origin)?.count ?? 0);
  return [
    ...(origin === undefined ? [] : [{ label: WORKBENCH.origin, to: '/origin-reviews', count: waiting, more: false }]),
    ...(correction === undefined ? [] : [{ label: WORKBENCH.corrections, to: '/origin-corrections', ...corrections }]),
  ];
}

/** Correction requests whose turn it is for the reader, among the newest hundred: the API tells no count of them. */
function useWaitingCorrections(enabled: boolean): Pick<Todo, 'count' | 'more'> {
  const { data } = $api.useQuery('get', '/api/origin-corrections', NEWEST, { enabled });
  return {
    count: data?.items.filter(({ actions }) => actions.length > 0).length,
    more: data !== undefined && data.total > MOST,
  };
}
