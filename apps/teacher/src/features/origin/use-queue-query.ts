import { originWorkflow, type Role } from '@qicheng/domain';
import { useListQuery, type ListQueryControl } from '@qicheng/ui';
import { useMemo } from 'react';
import { stateAwaiting } from '../../workflow/next-step';
import { ALL } from './queue-filter';

/** The queue's address of one role: without a state in it, the records that wait for this role are meant. */
export function useQueueQuery(role: Role): ListQueryControl {
  const usual = useMemo(() => ({ filters: { state: stateAwaiting(originWorkflow, role) ?? ALL } }), [role]);
  return useListQuery(usual);
}
