import {
  AGREEMENT_FIELDS,
  agreementDiff,
  agreementField,
  agreementText,
  checkAgreement,
  isLibraryTerm,
  normaliseAgreement,
  type AgreementFieldKey,
  type AgreementValues,
} from '@qicheng/domain';
import { complaintsOf, type Complaints } from '@qicheng/records';
import type { Agreement } from '../../party/agreement.api';

type Stored = Pick<Agreement, 'values' | 'limits'>;

/** True for a term that the company may write on confirming. */
export const isOpenTerm = (field: AgreementFieldKey): boolean => !isLibraryTerm(field);

/** The fields from top to bottom. */
export const FIELD_ORDER: readonly string[] = AGREEMENT_FIELDS.map(({ key }) => key);

/** Everything on screen in canonical form. */
export const termsOf = ({ values }: Pick<Stored, 'values'>, typed: AgreementValues): AgreementValues =>
  normaliseAgreement({ ...values, ...typed });

/** The terms that mean something else than what the graduate submitted. */
export const changedTerms = (stored: Pick<Stored, 'values'>, typed: AgreementValues): AgreementFieldKey[] =>
  agreementDiff(stored.values, termsOf(stored, typed)).filter(isOpenTerm);

/** What is sent: the changed terms only. */
export function confirmPayload(stored: Pick<Stored, 'values'>, typed: AgreementValues): Record<string, string | null> {
  const terms = termsOf(stored, typed);
  return Object.fromEntries(changedTerms(stored, typed).map((key) => [key, terms[key] ?? null]));
}

/** What has to be filled in or mended before confirming, by field; nothing is left to anybody else any more. */
export const flawsOf = (stored: Stored, typed: AgreementValues): Complaints =>
  complaintsOf(checkAgreement(termsOf(stored, typed), { ...stored.limits, leftToEmployer: false }));

/** The changes as people read them, null for nothing. */
export function changesOf(
  stored: Pick<Stored, 'values'>,
  typed: AgreementValues,
  regionName: (code: string) => string,
) {
  const terms = termsOf(stored, typed);
  return changedTerms(stored, typed).map((key) => ({
    label: agreementField(key).label,
    from: agreementText(key, stored.values[key], regionName) || null,
    to: agreementText(key, terms[key], regionName) || null,
  }));
}
