import type { ActingRole } from '@qicheng/domain';

/** One changed field of a timeline entry, as text for people. */
export class TimelineChange {
  label!: string;
  from!: string | null;
  to!: string | null;
}

/** One thing that happened to a record: who, in which role, what, why and when. */
export class TimelineEntry {
  id!: string;
  /** The action's name in the workflow or of the edit, e.g. `submit`, `save`. */
  action!: string;
  /** What the action is called on screen. */
  label!: string;
  actorName!: string;
  actorRole!: ActingRole;
  fromState!: string | null;
  toState!: string | null;
  reason!: string | null;
  changes!: TimelineChange[];
  at!: Date;
}
