import { QUEUE_SORTS, type QueueSort } from '@qicheng/contracts';

/** The part of the school, the keyword and the days that every queue can be narrowed to. */
const PLACES = ['collegeId', 'majorId', 'classId', 'gradYear', 'keyword', 'submittedFrom', 'submittedTo'] as const;

/** Filters of a queue in the API's words. */
export type QueueFilter<State extends string> = { readonly state?: State; readonly sort?: QueueSort } & Readonly<
  Partial<Record<(typeof PLACES)[number], string>>
>;

/** What the address asks of a queue, its order under `sort`; whatever the API does not know is left out. */
export function queueFilter<State extends string>(
  { states }: { readonly states: Readonly<Record<State, unknown>> },
  filters: Readonly<Record<string, string>>,
): QueueFilter<State> {
  const given = PLACES.flatMap((name) => (filters[name] ? [[name, filters[name]] as const] : []));
  const isState = (text: string): text is State => Object.hasOwn(states, text);
  const { state, sort } = filters;
  return {
    ...(state !== undefined && isState(state) && { state }),
    ...(isSort(sort) && { sort }),
    ...Object.fromEntries(given),
  };
}

const isSort = (text: string | undefined): text is QueueSort =>
  QUEUE_SORTS.some((sort) => text === sort || text === `-${sort}`);
