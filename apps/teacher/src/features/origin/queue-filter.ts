import { originWorkflow, type OriginState, type Role } from '@qicheng/domain';
import type { ListQuery } from '@qicheng/ui';
import { stateAwaiting } from '../../workflow/next-step';

/** The tab that shows every state. */
export const ALL = 'ALL';

const PLACES = ['collegeId', 'majorId', 'classId', 'gradYear', 'keyword'] as const;

/** Filters of the queue in the API's words. */
export type QueueFilter = { readonly state?: OriginState } & Readonly<Partial<Record<(typeof PLACES)[number], string>>>;

/** What the address asks of the queue; whatever the API does not know is left out. */
export function queueFilter({ filters }: Pick<ListQuery, 'filters'>): QueueFilter {
  const given = PLACES.flatMap((name) => (filters[name] ? [[name, filters[name]] as const] : []));
  const { state } = filters;
  return { ...(state !== undefined && isState(state) && { state }), ...Object.fromEntries(given) };
}

const isState = (text: string): text is OriginState => Object.hasOwn(originWorkflow.states, text);

/** The tabs of a role: what waits for it first, then every state in the order of the table, then all. */
export function queueTabs(
  role: Role,
  counts: readonly { readonly state: string; readonly count: number }[] | undefined,
) {
  const own = stateAwaiting(originWorkflow, role) ?? ALL;
  const countOf = (key: string) => (counts === undefined ? undefined : sum(counts, key));
  const keys = [own, ...[...Object.keys(originWorkflow.states), ALL].filter((key) => key !== own)];
  return keys.map((key) => ({ key, count: countOf(key) }));
}

const sum = (counts: readonly { readonly state: string; readonly count: number }[], key: string): number =>
  counts.filter(({ state }) => key === ALL || state === key).reduce((total, { count }) => total + count, 0);
