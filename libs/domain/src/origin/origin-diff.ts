import { ORIGIN_FIELDS, originField, type OriginFieldKey, type OriginValues } from './origin-catalogue.js';
import { sameOriginValue } from './origin-normalise.js';
import type { TierOf } from './origin-tier.js';

/**
 * The fields a reviewer must decide, in the order of the form: what the student submitted means something else than what the
 * school has. A field the student did not submit is no difference, an emptied one (null) is; only tier W is reviewed.
 */
export const originDiff = (school: OriginValues, student: OriginValues, tier: TierOf): OriginFieldKey[] =>
  ORIGIN_FIELDS.map(({ key }) => key).filter(
    (key) => tier(key) === 'W' && student[key] !== undefined && !sameOriginValue(key, school[key], student[key]),
  );

/** The fields that the school holds evidence for and the student changed without saying why (experience: student origin). */
export const unexplained = (
  changed: readonly OriginFieldKey[],
  reasons: Readonly<Partial<Record<string, string>>>,
): OriginFieldKey[] => changed.filter((key) => originField(key).reasonWanted === true && !reasons[key]?.trim());

/** What the student reads at such a field. */
export const UNEXPLAINED = '学校存有证明材料，请写明修改的依据';
