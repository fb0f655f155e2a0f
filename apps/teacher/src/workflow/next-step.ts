import { ROLE_LABEL, type ActingRole, type Role, type StateMeta } from '@qicheng/domain';

/** The part of a workflow that tells what a step leads to. */
export interface StepTable<State extends string = string> {
  readonly states: Readonly<Record<State, StateMeta>>;
  readonly table: readonly {
    readonly action: string;
    readonly label: string;
    readonly from: readonly State[];
    readonly to: State;
    readonly by: readonly ActingRole[];
    readonly requires?: readonly string[];
  }[];
}

/** What a step is called, where it leads, who acts then (nobody for none), and whether it asks for a reason. */
export interface NextStep {
  readonly label: string;
  readonly state: string;
  readonly actors: string;
  readonly reasonNeeded: boolean;
}

/** What `action` would do to a record in `state`; undefined when the table has no such step. */
export function nextStep<State extends string>(
  flow: StepTable<State>,
  state: State,
  action: string,
): NextStep | undefined {
  const row = flow.table.find((candidate) => candidate.action === action && candidate.from.includes(state));
  if (row === undefined) return undefined;
  return {
    label: row.label,
    state: flow.states[row.to].label,
    actors: actorsIn(flow, row.to),
    reasonNeeded: row.requires?.includes('reason') ?? false,
  };
}

/** The state in which a record waits for the opinion of `role`; undefined for a role that gives none. */
export const stateAwaiting = <State extends string>(flow: StepTable<State>, role: Role): State | undefined =>
  flow.table.find((row) => row.action === 'approve' && row.by.includes(role))?.from[0];

// A settled record waits for nobody, even where the centre could still reopen it.
function actorsIn<State extends string>(flow: StepTable<State>, state: State): string {
  if (flow.states[state].tone === 'success') return '';
  const rows = flow.table.filter((row) => row.from.includes(state));
  const opinions = rows.filter(({ action }) => action === 'approve');
  // Where nobody gives an opinion, the state waits for its first step; the others are ways out of it.
  const roles = (opinions.length > 0 ? opinions : rows.slice(0, 1)).flatMap((row) => row.by);
  return [...new Set(roles)].map((role) => ROLE_LABEL[role]).join('、');
}
