import { INVITE_DAYS_MAX, INVITE_DAYS_MIN } from '@qicheng/contracts';
import {
  AGREEMENT_FIELDS,
  checkAgreement,
  normaliseAgreement,
  type AgreementFieldKey,
  type AgreementLimits,
  type AgreementValues,
} from '@qicheng/domain';
import { complaintsOf, type Complaints } from '@qicheng/records';
import { INVITATION } from '../../messages/invitation';

/** What was typed here and lies over what the form began with. */
export interface Typed {
  readonly values: AgreementValues;
  /** Days to answer; null while the box is empty, left out until it is touched: then the school's usual number. */
  readonly days?: number | null;
}

/** An untouched form. */
export const NOTHING_TYPED: Typed = { values: {} };

/** The controls from top to bottom; `days` is the last. */
export const FIELD_ORDER: readonly string[] = [...AGREEMENT_FIELDS.map(({ key }) => key), 'days'];

/** Every term as it is sent: what is empty on screen is empty on the server too, whatever it would have proposed. */
export function termsToSend(values: AgreementValues): Record<AgreementFieldKey, string | null> {
  const sound = normaliseAgreement(values);
  return Object.fromEntries(AGREEMENT_FIELDS.map(({ key }) => [key, sound[key] ?? null])) as Record<
    AgreementFieldKey,
    string | null
  >;
}

/** What has to be filled in or mended before sending, by field. */
export function flawsOf(values: AgreementValues, days: number | null, limits: AgreementLimits): Complaints {
  const flaws = checkAgreement(normaliseAgreement(values), limits);
  return complaintsOf(isTerm(days) ? flaws : [...flaws, { field: 'days', message: DAYS_FLAW }]);
}

const isTerm = (days: number | null): days is number =>
  days !== null && Number.isInteger(days) && days >= INVITE_DAYS_MIN && days <= INVITE_DAYS_MAX;

const DAYS_FLAW = INVITATION.days.flaw(INVITE_DAYS_MIN, INVITE_DAYS_MAX);
