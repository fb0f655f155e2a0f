import type { Role } from '@qicheng/domain';
import { useListQuery, type ListQueryControl } from '@qicheng/ui';
import { useMemo } from 'react';
import type { ReviewKind } from './review-kind';
import type { ReviewTypes } from './review-record';
import { ALL, tabKeys, type Tabbed } from './queue-tabs';

/** A queue's address of one role: without a state in it, the first tab is meant. */
export function useQueueQuery(kind: Tabbed, role: Role): ListQueryControl {
  const usual = useMemo(() => ({ filters: { state: tabKeys(kind, role)[0] ?? ALL } }), [kind, role]);
  return useListQuery(usual);
}

/** What the address asks of the queue, its order included, in the API's words. */
export const useQueueFilter = <Types extends ReviewTypes>(
  { filterOf }: Pick<ReviewKind<Types>, 'filterOf'>,
  { filters, sort }: ListQueryControl['query'],
): Types['filter'] => useMemo(() => filterOf({ ...filters, ...(sort && { sort }) }), [filterOf, filters, sort]);
