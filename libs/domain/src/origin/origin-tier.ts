import { originField, type OriginFieldKey } from './origin-catalogue.js';
import type { OriginTier } from './origin-field.js';

/** How each tier is called on screen. */
export const ORIGIN_TIER_LABEL: Readonly<Record<OriginTier, string>> = {
  L: '学校维护，只能申请更正',
  W: '开放期内修改，须审核',
  F: '随时修改，无需审核',
};

/** Who may change one field where the school has decided otherwise than the catalogue. */
export interface OriginTierChoice {
  readonly field: OriginFieldKey;
  /** Code of education_level; null for every level that has no choice of its own. */
  readonly educationLevel: string | null;
  readonly tier: OriginTier;
}

/** Who may change each field of one graduate. */
export type TierOf = (field: OriginFieldKey) => OriginTier;

/** The enrolment register identifies and places a graduate by these; the e-mail address is proven by a code instead. */
const FIXED: ReadonlySet<OriginFieldKey> = new Set<OriginFieldKey>([
  'examNo',
  'studentNo',
  'name',
  'idType',
  'idNo',
  'schoolCode',
  'schoolName',
  'collegeName',
  'majorCode',
  'majorName',
  'className',
  'educationLevel',
  'gradYear',
  'email',
]);

/** True where the catalogue's tier cannot be changed by the school. */
export const isTierFixed = (field: OriginFieldKey): boolean => FIXED.has(field);

/** Who may change a field where nobody has chosen otherwise (data dictionary §1). */
export const usualTier: TierOf = (field) => originField(field).tier;

/** Who may change a field of a graduate with this education level: the level's own choice, else the school's, else the catalogue. */
export function tierOf(
  field: OriginFieldKey,
  educationLevel: string | null,
  choices: readonly OriginTierChoice[],
): OriginTier {
  if (isTierFixed(field)) return usualTier(field);
  const own = choices.filter((choice) => choice.field === field);
  const chosen =
    own.find((choice) => choice.educationLevel === educationLevel) ?? own.find((one) => one.educationLevel === null);
  return chosen?.tier ?? usualTier(field);
}
