import { ROLE_LABEL } from '../identity/role.js';
import type { StateMeta, Workflow } from './workflow.js';

/** The workflow as a Mermaid state diagram, for the generated documents. */
export function diagram<A extends string, S extends string, Subject, E extends string>(
  flow: Workflow<A, S, Subject, E>,
): string {
  const arrow = (from: string, to: string, label?: string) => `  ${from} --> ${to}${label ? `: ${label}` : ''}`;
  const states = Object.entries<StateMeta>(flow.states);
  return [
    'stateDiagram-v2',
    ...states.map(([state, { label }]) => `  ${state}: ${label}`),
    ...[flow.initial, ...(flow.alsoInitial ?? [])].map((state) => arrow('[*]', state)),
    ...flow.table.flatMap((row) => {
      const label = `${row.label}（${row.by.map((role) => ROLE_LABEL[role]).join('、')}）`;
      return row.from.map((from) => arrow(from, row.to, label));
    }),
    ...states.filter(([, meta]) => meta.final).map(([state]) => arrow(state, '[*]')),
  ].join('\n');
}
