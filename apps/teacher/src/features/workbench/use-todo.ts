import { $api } from '@qicheng/api-client';
import {
  agreementWorkflow,
  correctionWorkflow,
  employerApplicationWorkflow,
  originWorkflow,
  terminationWorkflow,
  type Role,
} from '@qicheng/domain';
import { WORKBENCH as M } from '../../messages/workbench';
import { stateAwaiting } from '../../workflow/next-step';
import { countIn, type Todo } from './todo';
import { useSealingTodo } from './use-sealing-todo';

const COUNTS = { params: { query: { page: 1, pageSize: 1 } } };
const UNVERIFIED = { params: { query: { page: 1, pageSize: 1, state: 'UNVERIFIED' as const } } };

/** How many origin reviews of the reader's scope stand in each state. */
export const useStateCounts = (enabled = true) =>
  $api.useQuery('get', '/api/origin-reviews/counts', COUNTS, { enabled });

/** The queues of a role with what waits in them, in the order of the menu. */
export function useTodo(role: Role): Todo[] {
  return [
    ...useOriginTodo(role),
    ...useCorrectionTodo(role),
    ...useAgreementTodo(role),
    ...useSealingTodo(role),
    ...useTerminationTodo(role),
    ...useApplicationTodo(role),
    ...useEmployerTodo(role),
  ];
}

function useOriginTodo(role: Role): Todo[] {
  const own = stateAwaiting(originWorkflow, role);
  const { data } = useStateCounts(own !== undefined);
  return queue(own, M.origin, '/origin-reviews', countIn(data, own));
}

function useCorrectionTodo(role: Role): Todo[] {
  const own = stateAwaiting(correctionWorkflow, role);
  const { data } = $api.useQuery('get', '/api/origin-corrections/counts', COUNTS, { enabled: own !== undefined });
  return queue(own, M.corrections, '/origin-corrections', countIn(data, own));
}

function useAgreementTodo(role: Role): Todo[] {
  const own = stateAwaiting(agreementWorkflow, role);
  const { data } = $api.useQuery('get', '/api/agreements/counts', COUNTS, { enabled: own !== undefined });
  return queue(own, M.agreements, '/agreements', countIn(data, own));
}

function useTerminationTodo(role: Role): Todo[] {
  const own = stateAwaiting(terminationWorkflow, role);
  const { data } = $api.useQuery('get', '/api/terminations/counts', COUNTS, { enabled: own !== undefined });
  return queue(own, M.terminations, '/terminations', countIn(data, own));
}

function useApplicationTodo(role: Role): Todo[] {
  // A company's administrator reviews too, but not here.
  const own = role === 'CENTRE_ADMIN' ? stateAwaiting(employerApplicationWorkflow, role) : undefined;
  const { data } = $api.useQuery('get', '/api/employer-applications/counts', COUNTS, { enabled: own !== undefined });
  return queue(own, M.applications, '/employer-applications', countIn(data, own));
}

/** Companies that students typed in and the centre has not looked at yet. */
function useEmployerTodo(role: Role): Todo[] {
  const own = role === 'CENTRE_ADMIN' ? 'UNVERIFIED' : undefined;
  const { data } = $api.useQuery('get', '/api/employers', UNVERIFIED, { enabled: own !== undefined });
  return queue(own, M.employers, '/employers?state=UNVERIFIED', data?.total);
}

/** One queue, or none for a role that gives no opinion in it. */
const queue = (own: string | undefined, label: string, to: string, count: number | undefined): Todo[] =>
  own === undefined ? [] : [{ label, to, count }];
