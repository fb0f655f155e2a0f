import {
  AGREEMENT_FIELDS,
  agreementField,
  isAgreementRequired,
  type AgreementFieldKey,
  type AgreementValues,
} from './agreement-catalogue.js';
import { AGREEMENT_CROSS_RULES, type AgreementLimits, type FlawSeverity } from './agreement-cross-rule.js';
import { judgeAgreementValue, missingAgreementValue } from './agreement-field-rule.js';

/** A flaw of one field: what is wrong and what to do, as one Chinese sentence without a full stop. */
export interface AgreementFlaw {
  readonly field: AgreementFieldKey;
  readonly message: string;
  readonly severity: FlawSeverity;
}

/** Every fault of normalised terms that has to be mended before anybody may agree to them. */
export const checkAgreement = (values: AgreementValues, limits: AgreementLimits = {}): AgreementFlaw[] =>
  judged(values, limits).filter(({ severity }) => severity === 'error');

/** What is unusual about normalised terms: told to both parties and the reviewers, and in nobody's way. */
export const agreementWarnings = (values: AgreementValues, limits: AgreementLimits = {}): AgreementFlaw[] =>
  judged(values, limits).filter(({ severity }) => severity === 'warn');

/** First field by field, then contradictions between fields that are sound by themselves, so that one mistake is told once. */
function judged(values: AgreementValues, limits: AgreementLimits): AgreementFlaw[] {
  const flaws: AgreementFlaw[] = [];
  for (const { key: field } of AGREEMENT_FIELDS) {
    const message = fieldFault(field, values, limits);
    if (message !== null) flaws.push({ field, message, severity: 'error' });
  }
  for (const { fields, judge, severity } of AGREEMENT_CROSS_RULES) {
    if (flaws.some((known) => fields.includes(known.field))) continue;
    const message = judge(values, limits);
    if (message !== null) flaws.push({ field: fields[0], message, severity });
  }
  return flaws;
}

/** What is wrong with one normalised value and what to do, or null; `all` are the other values. */
export const checkAgreementField = (
  key: AgreementFieldKey,
  value: string | null,
  all: AgreementValues,
  limits: AgreementLimits = {},
): string | null =>
  checkAgreement({ ...all, [key]: value }, limits).find((flaw) => flaw.field === key)?.message ?? null;

function fieldFault(key: AgreementFieldKey, values: AgreementValues, limits: AgreementLimits): string | null {
  const field = agreementField(key);
  const value = values[key];
  if (value) return judgeAgreementValue(value, field);
  const excused = limits.leftToEmployer === true && field.filledBy === 'EMPLOYER';
  return isAgreementRequired(key, values) && !excused ? missingAgreementValue(field) : null;
}
