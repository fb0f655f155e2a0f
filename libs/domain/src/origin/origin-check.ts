import type { OriginFieldKey, OriginValues } from './origin-catalogue.js';
import { CROSS_RULES } from './origin-cross-rule.js';
import { FIELD_RULES, type OriginPurpose } from './origin-field-rule.js';
import type { Complaint, OriginFlaw } from './origin-flaw.js';
import { type TierOf, usualTier } from './origin-tier.js';

/**
 * Every fault of normalised values: first field by field, then contradictions between fields that are sound by themselves, so
 * that one mistake is told once. An import asks only for what the register knows; the student completes the rest to submit.
 * `tier` says what the student can mend.
 */
export function checkOrigin(
  values: OriginValues,
  purpose: OriginPurpose = 'submission',
  tier: TierOf = usualTier,
): OriginFlaw[] {
  const flaws: OriginFlaw[] = [];
  for (const [field, rule] of FIELD_RULES) {
    const flaw = rule(values, purpose);
    if (flaw !== null) flaws.push(locate(field, flaw, purpose, tier));
  }
  for (const { fields, test, flaw } of CROSS_RULES) {
    if (test(values) || flaws.some((known) => fields.includes(known.field))) continue;
    flaws.push(locate(fields[0], flaw, purpose, tier));
  }
  return flaws;
}

/**
 * What is wrong with one normalised value and what to do, as one Chinese sentence, or null; `all` are the other values. Staff
 * who correct a record check for 'import', so that they are not sent to themselves.
 */
export function checkOriginField(
  key: OriginFieldKey,
  value: string | null,
  all: OriginValues,
  purpose: OriginPurpose = 'submission',
): string | null {
  const flaw = checkOrigin({ ...all, [key]: value }, purpose).find((candidate) => candidate.field === key);
  return flaw ? `${flaw.message}，${flaw.fix}` : null;
}

/** A student cannot mend what is locked, so the form sends them to the counsellor instead. */
const locate = (field: OriginFieldKey, flaw: Complaint, purpose: OriginPurpose, tier: TierOf): OriginFlaw => ({
  ...flaw,
  field,
  ...(purpose === 'submission' && tier(field) === 'L' && { fix: '此项由学校维护，请联系辅导员更正' }),
});
