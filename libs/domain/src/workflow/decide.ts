import type { ActingRole } from '../identity/role.js';
import type { Guard, Stateful, Transition, Workflow } from './workflow.js';

/**
 * Why an action is refused: not in this state, not by this role, a guard (`detail` is its Chinese reason), or
 * something still to be filled (`detail` is the comma-separated names of the missing facts).
 */
export interface Refusal {
  readonly by: 'state' | 'role' | 'guard' | 'missing';
  readonly detail: string;
  /** A guard refused because the step is somebody else's. */
  readonly others?: true;
}

/** Either the row to follow or the reason why there is none. */
export type Decision<Row> = { readonly row: Row } | { readonly refused: Refusal };

/** The row that `action` would follow now, whatever its form still has to ask for; or why there is none. */
export function wayOf<A extends string, S extends string, Subject extends Stateful, E extends string>(
  flow: Workflow<A, S, Subject, E>,
  subject: Subject,
  action: string,
  role: ActingRole,
): Decision<Transition<A, S, Subject, E>> {
  const here = flow.table.filter((row) => row.action === action && row.from.some((state) => state === subject.state));
  if (here.length === 0) return refuse('state', subject.state);
  const mine = here.filter((row) => row.by.includes(role));
  const [first] = mine;
  if (first === undefined) return refuse('role', role);
  const row = mine.find((candidate) => hindrance(candidate, subject) === undefined);
  return row === undefined ? refusedBy(hindrance(first, subject)) : { row };
}

/** May `role` do `action` to `subject` now? The one question the whole house asks. */
export function decide<A extends string, S extends string, Subject extends Stateful, E extends string>(
  flow: Workflow<A, S, Subject, E>,
  subject: Subject,
  action: string,
  role: ActingRole,
): Decision<Transition<A, S, Subject, E>> {
  const way = wayOf(flow, subject, action, role);
  if ('refused' in way) return way;
  const missing = (way.row.requires ?? []).filter((fact) => isBlank(subject[fact]));
  return missing.length > 0 ? refuse('missing', missing.join(',')) : way;
}

const refusedBy = <Subject>(guard: Guard<Subject> | undefined): { refused: Refusal } => ({
  refused: { by: 'guard', detail: guard?.reason ?? '', ...(guard?.others && { others: true }) },
});

const refuse = (by: Refusal['by'], detail: string) => ({ refused: { by, detail } });

const hindrance = <A extends string, S extends string, Subject, E extends string>(
  row: Transition<A, S, Subject, E>,
  subject: Subject,
) => row.guards?.find((guard) => !guard.test(subject));

const isBlank = (value: unknown) => value === undefined || value === null || value === '' || value === false;
