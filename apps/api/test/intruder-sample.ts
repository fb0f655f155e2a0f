import type { Role } from '@qicheng/domain';

/** How an intruder calls one endpoint: the foreign record's id and a body that passes validation. */
export interface Sample {
  /** The id of a record of college B, which counsellor A, college A and student A1 have no business with. */
  readonly id?: string;
  readonly action?: string;
  readonly key?: string;
  readonly query?: string;
  readonly body?: object;
  /** What a stranger whose role may call it gets: 404 where the path has an id, unless said otherwise; null when it names no record. */
  readonly foreign?: number | null | Partial<Record<Role, number>>;
}

/** The path names no record. */
export const NOWHERE = { foreign: null } as const;

/** A reason that passes validation. */
export const REASON = '入侵测试用的原因说明';
