import type { Transition, Workflow } from './workflow.js';

/** What is wrong with a workflow as a graph, in English for the developer; the unit test expects []. */
export function flaws<A extends string, S extends string, Subject, E extends string>(
  flow: Workflow<A, S, Subject, E>,
): string[] {
  const states = Object.keys(flow.states) as S[];
  const reached = new Set<S>([flow.initial, ...(flow.alsoInitial ?? [])]);
  for (const state of reached) for (const row of flow.table) if (row.from.includes(state)) reached.add(row.to);
  const leaves = (state: S) => flow.table.some((row) => row.from.includes(state));
  const clashes = flow.table.filter((row, index) => flow.table.slice(index + 1).some((later) => shadows(row, later)));
  return [
    ...states.filter((state) => !reached.has(state)).map((state) => `${state} cannot be reached`),
    ...states.filter((state) => !flow.states[state].final && !leaves(state)).map((state) => `${state} is a dead end`),
    ...states
      .filter((state) => flow.states[state].final && leaves(state))
      .map((state) => `${state} is final and can be left`),
    ...clashes.map((row) => `${row.action} from ${row.from.join('|')} shadows a later row`),
  ];
}

/** An unguarded row leaves no case for a later row of the same action, state and role. */
const shadows = <A extends string, S extends string, Subject, E extends string>(
  row: Transition<A, S, Subject, E>,
  later: Transition<A, S, Subject, E>,
) =>
  (row.guards ?? []).length === 0 &&
  later.action === row.action &&
  later.from.some((state) => row.from.includes(state)) &&
  later.by.some((role) => row.by.includes(role));
