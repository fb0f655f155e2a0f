import {
  AGREEMENT_FIELDS,
  checkAgreement,
  halfWidth,
  normaliseAgreement,
  normaliseAgreementValue,
  type AgreementFieldKey,
  type AgreementValues,
} from '@qicheng/domain';
import { complaintsOf, type Complaints } from '@qicheng/records';
import { FORM } from '../../messages/agreement-form';
import type { MyAgreement } from './agreement.api';

/** What was typed here and lies over the server's agreement. */
export interface Typed {
  readonly values: AgreementValues;
  readonly addressConfirmed?: boolean;
  readonly contactConfirmed?: boolean;
}

export const NOTHING_TYPED: Typed = { values: {} };

/** The fields that the register fills in beforehand, and the confirmation that each of them asks for. */
export const DEFAULTS = {
  employerAddress: { confirmation: 'addressConfirmed', registered: 'registeredAddress' },
  employerContact: { confirmation: 'contactConfirmed', registered: 'legalPerson' },
} as const;

export type DefaultField = keyof typeof DEFAULTS;

export const isDefaultField = (field: string): field is DefaultField => field in DEFAULTS;

type Stored = Pick<MyAgreement, 'values' | 'limits' | 'employer' | 'addressConfirmed' | 'contactConfirmed'>;

/** The whole form as it stands on screen, raw. */
export const formValues = ({ values }: Pick<Stored, 'values'>, typed: Typed): AgreementValues => ({
  ...values,
  ...typed.values,
});

/** What has to be sent: only what means something else than what the server has. */
export function draftPayload(stored: Stored, typed: Typed) {
  const isNew = ([key, value]: [string, string | null | undefined]) =>
    normaliseAgreementValue(key as AgreementFieldKey, value) !== (stored.values[key as AgreementFieldKey] ?? null);
  const confirmations = Object.values(DEFAULTS).flatMap(({ confirmation }) => {
    const said = typed[confirmation];
    return said === undefined || said === stored[confirmation] ? [] : [[confirmation, said] as const];
  });
  return {
    values: Object.fromEntries(Object.entries(typed.values).filter(isNew)) as Record<string, string | null>,
    ...(Object.fromEntries(confirmations) as Pick<Typed, 'addressConfirmed' | 'contactConfirmed'>),
  };
}

/** True when there is nothing the server does not have. */
export const isEmptyPayload = ({ values, ...confirmations }: ReturnType<typeof draftPayload>): boolean =>
  Object.keys(values).length === 0 && Object.keys(confirmations).length === 0;

const bare = (text: string | null | undefined) =>
  halfWidth(text ?? '')
    .replace(/\s+/g, '')
    .toLowerCase();

/** How a field that the register filled in stands: whether it still says the same, and whether that was confirmed. */
export function defaultState(stored: Stored, typed: Typed, field: DefaultField) {
  const { confirmation, registered } = DEFAULTS[field];
  const known = bare(stored.employer?.[registered]);
  return {
    kept: known !== '' && bare(formValues(stored, typed)[field]) === known,
    confirmed: typed[confirmation] ?? stored[confirmation],
  };
}

/** What a new value of a field makes of what was typed: a changed address or contact has to be confirmed anew. */
export const withValue = (typed: Typed, field: AgreementFieldKey, value: string | null): Typed => ({
  ...typed,
  values: { ...typed.values, [field]: value },
  ...(isDefaultField(field) && { [DEFAULTS[field].confirmation]: false }),
});

/** What has to be mended or confirmed before submitting, by field. */
export function flawsOf(stored: Stored, typed: Typed): Complaints {
  const values = normaliseAgreement(formValues(stored, typed));
  const flaws = checkAgreement(values, stored.limits);
  const unconfirmed = (Object.keys(DEFAULTS) as DefaultField[]).flatMap((field) => {
    const { kept, confirmed } = defaultState(stored, typed, field);
    const message = field === 'employerAddress' ? FORM.defaults.addressError : FORM.defaults.contactError;
    return kept && !confirmed ? [{ field, message }] : [];
  });
  return complaintsOf([...flaws, ...unconfirmed]);
}

/** The fields from top to bottom. */
export const FIELD_ORDER: readonly string[] = AGREEMENT_FIELDS.map(({ key }) => key);
