import type { OriginFieldKey, OriginTier } from '@qicheng/domain';

/** What one education level decides otherwise. */
export class OriginLevelTier {
  educationLevel!: string;
  tier!: OriginTier;
}

/** Who may change one field of the origin record. */
export class OriginTierView {
  field!: OriginFieldKey;
  label!: string;
  /** For every level that is not listed. */
  tier!: OriginTier;
  /** What holds where nobody chooses. */
  defaultTier!: OriginTier;
  levels!: OriginLevelTier[];
}
