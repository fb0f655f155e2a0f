import {
  checkOrigin,
  isOriginFieldKey,
  normaliseOriginValue,
  sameOriginValue,
  UNEXPLAINED,
  unexplained,
  type OriginFieldKey,
  type OriginValues,
} from '@qicheng/domain';
import type { OriginFieldState } from './origin.api';

/** What was typed here and lies over the server's record: values by field, and why they were changed. */
export interface Typed {
  readonly values: OriginValues;
  readonly reasons: Readonly<Partial<Record<OriginFieldKey, string>>>;
}

export const NOTHING_TYPED: Typed = { values: {}, reasons: {} };

type Fields = readonly OriginFieldState[];

/** The whole form as it stands on screen, raw. */
export const formValues = (fields: Fields, typed: Typed): OriginValues => ({
  ...Object.fromEntries(fields.map(({ field, studentValue }) => [field, studentValue])),
  ...typed.values,
});

/** What has to be sent: only what means something else than what the server has. */
export function draftPayload(fields: Fields, { values, reasons }: Typed) {
  const stored = new Map(fields.map((state) => [state.field as string, state]));
  const isNew = ([key, value]: [string, string | null | undefined]) =>
    isOriginFieldKey(key) && !sameOriginValue(key, stored.get(key)?.studentValue, value);
  return {
    values: Object.fromEntries(Object.entries(values).filter(isNew)) as OriginValues,
    reasons: Object.fromEntries(
      Object.entries(reasons).filter(([key, text]) => (stored.get(key)?.reason ?? '') !== text),
    ),
  };
}

/** True when there is nothing the server does not have. */
export const isEmptyPayload = ({ values, reasons }: ReturnType<typeof draftPayload>): boolean =>
  Object.keys(values).length === 0 && Object.keys(reasons).length === 0;

/** Fields under review whose value differs from the school's, in the order of the form. */
export const changedFields = (fields: Fields, typed: Typed): Fields => {
  const values = formValues(fields, typed);
  return fields.filter(
    ({ field, tier, schoolValue }) => tier === 'W' && !sameOriginValue(field, schoolValue, values[field]),
  );
};

/** What the graduate has to mend before submitting, by field; what is locked is left for the server to judge. */
export function flawsOf(fields: Fields, typed: Typed): Partial<Record<OriginFieldKey, string>> {
  const values = Object.entries(formValues(fields, typed)).map(
    ([key, value]) => [key, normaliseOriginValue(key as OriginFieldKey, value)] as const,
  );
  const own = new Set(fields.filter(({ tier }) => tier !== 'L').map(({ field }) => field));
  const flaws = checkOrigin(Object.fromEntries(values)).filter(({ field }) => own.has(field));
  const saved = Object.fromEntries(fields.map(({ field, reason }) => [field, reason ?? '']));
  const changed = changedFields(fields, typed).map(({ field }) => field);
  return Object.fromEntries([
    ...unexplained(changed, { ...saved, ...typed.reasons }).map((field) => [field, UNEXPLAINED]),
    ...flaws.map(({ field, message, fix }) => [field, `${message}，${fix}`]),
  ]);
}
