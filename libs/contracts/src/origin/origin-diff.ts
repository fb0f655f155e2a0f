import type { OriginDecision, OriginFieldKey } from '@qicheng/domain';

/** One differing field of a submission: both sides, what was decided, by whom. Values are strings as everywhere in the origin flow. */
export interface OriginDiff {
  readonly field: OriginFieldKey;
  readonly schoolValue: string | null;
  readonly studentValue: string | null;
  readonly decision: OriginDecision;
  /** What the school record takes on approval; null while pending. */
  readonly finalValue: string | null;
  readonly note: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}
