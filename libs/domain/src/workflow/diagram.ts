import { ROLE_LABEL, type ActingRole } from '../identity/role.js';
import type { StateMeta, Workflow } from './workflow.js';

/** The workflow as a Mermaid state diagram, for the generated documents: one arrow for each way, whatever routes it. */
export function diagram<A extends string, S extends string, Subject, E extends string>(
  flow: Workflow<A, S, Subject, E>,
): string {
  const arrow = (from: string, to: string, label?: string) => `  ${from} --> ${to}${label ? `: ${label}` : ''}`;
  const states = Object.entries<StateMeta>(flow.states);
  return [
    'stateDiagram-v2',
    ...states.map(([state, { label }]) => `  ${state}: ${label}`),
    ...[flow.initial, ...(flow.alsoInitial ?? [])].map((state) => arrow('[*]', state)),
    ...waysOf(flow).map(({ from, to, label, by }) =>
      arrow(from, to, `${label}（${[...by].map((role) => ROLE_LABEL[role]).join('、')}）`),
    ),
    ...states.filter(([, meta]) => meta.final).map(([state]) => arrow(state, '[*]')),
  ].join('\n');
}

interface Way {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly by: Set<ActingRole>;
}

/** Rows that differ in their guards only, or in who may act, are one way. */
function waysOf<A extends string, S extends string, Subject, E extends string>({
  table,
}: Workflow<A, S, Subject, E>): Way[] {
  const ways = new Map<string, Way>();
  for (const { action, label, from: states, to, by } of table)
    for (const from of states) {
      const key = [from, to, action, label].join('\n');
      const way = ways.get(key) ?? { from, to, label, by: new Set() };
      by.forEach((role) => way.by.add(role));
      ways.set(key, way);
    }
  return [...ways.values()];
}
