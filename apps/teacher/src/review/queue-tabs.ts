import type { Role } from '@qicheng/domain';
import { REVIEW } from '../messages/review';
import { stateAwaiting, type StepTable } from '../workflow/next-step';
import type { StateCount } from './review-record';

/** The tab that shows every state. */
export const ALL = 'ALL';

/** The states a queue shows as tabs; `tabs` names them, else what waits for the role comes first, then every state, then all. */
export interface Tabbed {
  readonly flow: StepTable;
  readonly tabs?: (role: Role) => readonly string[];
}

/** The tabs of a role by key; there is always one. */
export function tabKeys({ flow, tabs }: Tabbed, role: Role): readonly string[] {
  if (tabs !== undefined) return tabs(role);
  const own = stateAwaiting(flow, role) ?? ALL;
  return [own, ...[...Object.keys(flow.states), ALL].filter((key) => key !== own)];
}

/** The tabs of a role with their counts, which are missing until they are known. */
export const queueTabs = (kind: Tabbed, role: Role, counts: readonly StateCount[] | undefined) =>
  tabKeys(kind, role).map((key) => ({
    key,
    label: kind.flow.states[key]?.label ?? REVIEW.all,
    count: counts && sum(counts, key),
  }));

const sum = (counts: readonly StateCount[], key: string): number =>
  counts.filter(({ state }) => key === ALL || state === key).reduce((total, { count }) => total + count, 0);
