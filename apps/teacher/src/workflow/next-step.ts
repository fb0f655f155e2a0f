import { ROLE_LABEL, type ActingRole, type Role, type StateMeta } from '@qicheng/domain';

/** The part of a workflow that tells what its states are called and who acts in them. */
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

/** What the state that a step leads to is called, and who acts then: nobody in particular where the names are empty. */
export interface Outcome {
  readonly state: string;
  readonly actors: string;
}

/** What a record comes to in the state `to`, which the API says; undefined while it says none. */
export function outcomeOf(flow: StepTable, to: string | null): Outcome | undefined {
  const state = to === null ? undefined : flow.states[to];
  return to === null || state === undefined ? undefined : { state: state.label, actors: actorsIn(flow, to) };
}

/** True for a step that no reason can be left out of. */
export const asksReason = (flow: StepTable, state: string, action: string): boolean =>
  flow.table.some(
    (row) => row.action === action && row.from.includes(state) && (row.requires?.includes('reason') ?? false),
  );

/** The state in which a record waits for the opinion of `role`; undefined for a role that gives none. */
export const stateAwaiting = <State extends string>(flow: StepTable<State>, role: Role): State | undefined =>
  flow.table.find((row) => row.action === 'approve' && row.by.includes(role))?.from[0];

// A settled record waits for nobody, even where the centre could still reopen it.
function actorsIn(flow: StepTable, state: string): string {
  if (flow.states[state]?.tone === 'success') return '';
  const rows = flow.table.filter((row) => row.from.includes(state));
  const opinions = rows.filter(({ action }) => action === 'approve');
  // Where nobody gives an opinion, the state waits for its first step; the others are ways out of it.
  const roles = (opinions.length > 0 ? opinions : rows.slice(0, 1)).flatMap((row) => row.by);
  return [...new Set(roles)].map((role) => ROLE_LABEL[role]).join('、');
}
