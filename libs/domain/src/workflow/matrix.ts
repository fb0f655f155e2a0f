import { ROLE_LABEL, type ActingRole } from '../identity/role.js';
import type { Workflow } from './workflow.js';

/** State × role as a Markdown table: who may do what where, and where it leads, each way once; guards are not weighed. */
export function matrix<A extends string, S extends string, Subject, E extends string>(
  flow: Workflow<A, S, Subject, E>,
): string {
  const roles = [...new Set(flow.table.flatMap((row) => row.by))];
  const states = Object.keys(flow.states) as S[];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (state: S, role: ActingRole) =>
    [
      ...new Set(
        flow.table
          .filter((row) => row.from.includes(state) && row.by.includes(role))
          .map((row) => `${row.label} \`${row.action}\` → ${row.to}`),
      ),
    ].join('<br>');
  return [
    line(['', ...roles.map((role) => ROLE_LABEL[role])]),
    line(['---', ...roles.map(() => '---')]),
    ...states.map((state) =>
      line([`${flow.states[state].label} \`${state}\``, ...roles.map((role) => cell(state, role) || '–')]),
    ),
  ].join('\n');
}
