import type { TimelineChange, TimelineEntry } from '@qicheng/contracts';
import type { Stateful, Workflow } from '@qicheng/domain';
import type { FieldChange, History } from './history.entity.js';

/** Names an action for people: the workflow's label, else one of the record's own. */
export const actionLabels =
  <A extends string, S extends string, F extends Stateful, E extends string>(
    flow: Workflow<A, S, F, E>,
    own: Readonly<Record<string, string>> = {},
  ) =>
  (action: string): string =>
    flow.table.find((row) => row.action === action)?.label ?? own[action] ?? action;

/** The history of a record as its timeline, newest first; `describe` turns a changed field into text, or hides it with null. */
export const timelineOf = (
  rows: readonly History[],
  label: (action: string) => string,
  describe: (change: FieldChange) => TimelineChange | null,
): TimelineEntry[] =>
  rows
    .map((row) => ({
      id: row.id,
      action: row.action,
      label: label(row.action),
      actorName: row.actorName,
      actorRole: row.actorRole,
      fromState: row.fromState,
      toState: row.toState,
      reason: row.reason,
      changes: row.changes.map(describe).filter((change) => change !== null),
      at: row.at,
    }))
    .toReversed();
