import type { ListQueryControl } from '@qicheng/ui';

interface Named<State extends string = string> {
  readonly states: Readonly<Record<State, { readonly label: string }>>;
}

interface Count {
  readonly state: string;
  readonly count: number;
}

/** The tab that shows every state. */
export const ALL = 'ALL';

/** A list's usual query: every state. */
export const EVERY_STATE = { filters: { state: ALL } };

/** All first, then each state in which something stands, and the chosen one even when it is empty. */
export const stateTabs = (flow: Named, counts: readonly Count[] | undefined, all: string, chosen?: string) => {
  const countOf = (state: string) => counts?.find((one) => one.state === state)?.count ?? 0;
  const states = Object.keys(flow.states).filter((state) => countOf(state) > 0 || state === chosen);
  const total = counts?.reduce((sum, { count }) => sum + count, 0);
  return [
    { key: ALL, label: all, count: total },
    ...states.map((state) => ({ key: state, label: flow.states[state]?.label ?? state, count: countOf(state) })),
  ];
};

/** The state that the chosen tab stands for; undefined for all of them. */
export const chosenState = <State extends string>(flow: Named<State>, { query }: ListQueryControl): State | undefined =>
  (Object.keys(flow.states) as State[]).find((state) => state === query.filters['state']);

/** The list without its tab: an empty tab is not a search without hits. */
export const withoutTab = (list: ListQueryControl): ListQueryControl => {
  const { state: _tab, ...filters } = list.query.filters;
  return { ...list, query: { ...list.query, filters } };
};
