import type { ActingRole } from '../identity/role.js';
import { wayOf } from './decide.js';
import type { Stateful, Workflow } from './workflow.js';

/** An action whose turn it is for a role; `hindrance` is the Chinese reason why it cannot be done yet, or null. */
export interface Offer<Action extends string, State extends string = string> {
  readonly action: Action;
  readonly label: string;
  readonly hindrance: string | null;
  /** The state that it leads this record to now; null while it is hindered. */
  readonly to: State | null;
}

/** What `role` could do in this state, with what still stands in the way; what a form will ask for is no hindrance, and what is somebody else's is not told. */
export function offers<A extends string, S extends string, Subject extends Stateful, E extends string>(
  flow: Workflow<A, S, Subject, E>,
  subject: Subject,
  role: ActingRole,
): Offer<A, S>[] {
  return [...new Map(flow.table.map((row) => [row.action, row.label]))].flatMap(([action, label]): Offer<A, S>[] => {
    const way = wayOf(flow, subject, action, role);
    if ('row' in way) return [{ action, label, hindrance: null, to: way.row.to }];
    const { by, detail, others } = way.refused;
    return by === 'guard' && !others ? [{ action, label, hindrance: detail, to: null }] : [];
  });
}

/** The buttons `role` may press now; what a form will still ask for does not hide its button. */
export const available = <A extends string, S extends string, Subject extends Stateful, E extends string>(
  flow: Workflow<A, S, Subject, E>,
  subject: Subject,
  role: ActingRole,
): A[] =>
  offers(flow, subject, role)
    .filter((offer) => offer.hindrance === null)
    .map((offer) => offer.action);
