import type { Role } from '../identity/role.js';
import type { Guard } from './workflow.js';

/** The school's reviewers, in the only order there is; which of them review in a flow is the school's choice (setting). */
export const SCHOOL_STAGES = ['COUNSELLOR', 'COLLEGE', 'CENTRE'] as const;

/** One school reviewer's turn. */
export type SchoolStage = (typeof SCHOOL_STAGES)[number];

/** Whose opinion each turn waits for. */
export const REVIEWER_OF = {
  COUNSELLOR: 'COUNSELLOR',
  COLLEGE: 'COLLEGE_ADMIN',
  CENTRE: 'CENTRE_ADMIN',
} as const satisfies Record<SchoolStage, Role>;

/** What a table must know to follow the school's chain. */
export interface Chained {
  /** The school's reviewers of this flow, never empty. */
  readonly chain: readonly SchoolStage[];
}

/** The school's next reviewer after `stage`, or its first for null; null when all have approved. */
export function nextStage(chain: readonly SchoolStage[], stage: SchoolStage | null): SchoolStage | null {
  const passed = stage === null ? 0 : SCHOOL_STAGES.indexOf(stage) + 1;
  return SCHOOL_STAGES.slice(passed).find((candidate) => chain.includes(candidate)) ?? null;
}

/** Routes a step to the reviewer who follows in the school's chain. A row's last guard, so that the others give their reasons first. */
export const followedBy = (stage: SchoolStage | null, next: SchoolStage | null): Guard<Chained> => ({
  reason: '学校的审核流程中没有这一步',
  test: ({ chain }) => nextStage(chain, stage) === next,
});
