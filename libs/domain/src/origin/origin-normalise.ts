import { codeByLabel, isCode, type CodeSet } from '../code/code-lookup.js';
import { normaliseDate } from '../date/calendar-date.js';
import { normaliseName } from '../identity/person-name.js';
import { halfWidth } from '../text/half-width.js';
import { ORIGIN_FIELDS, type OriginFieldKey, type OriginValues } from './origin-catalogue.js';
import type { OriginField } from './origin-field.js';

type Normaliser = (text: string) => string;

const SPACE = /\s/;
const SPACES = /\s+/g;
const YEAR_SUFFIX = /[届年]$/;
const DECIMAL = /^\d{1,6}(?:\.\d{1,6})?$/;
const BOOLEANS = new Map(
  Object.entries({
    是: 'true',
    否: 'false',
    '1': 'true',
    '0': 'false',
    true: 'true',
    false: 'false',
    y: 'true',
    n: 'false',
  }),
);

const compact: Normaliser = (text) => (SPACE.test(text) ? text.replace(SPACES, '') : text);
const single: Normaliser = (text) => (SPACE.test(text) ? text.replace(SPACES, ' ') : text);
const upper: Normaliser = (text) => compact(text).toUpperCase();
const boolean: Normaliser = (text) => BOOLEANS.get(compact(text).toLowerCase()) ?? compact(text);
const date: Normaliser = (text) => normaliseDate(single(text));

const decimal: Normaliser = (text) => {
  const number = compact(text).replace(YEAR_SUFFIX, '');
  return DECIMAL.test(number) ? String(Number(number)) : number;
};

const codeOf =
  (set: CodeSet): Normaliser =>
  (text) => {
    const written = upper(text);
    return isCode(set, written) ? written : (codeByLabel(set, written) ?? written);
  };

/** Text fields that are numbers or addresses in a register; no space in them ever means anything. */
const BY_KEY: Partial<Record<OriginFieldKey, Normaliser>> = {
  studentNo: upper,
  examNo: upper,
  idNo: upper,
  name: normaliseName,
  emergencyContact: normaliseName,
  schoolCode: compact,
  majorCode: upper,
  gradYear: (text) => compact(text).replace(YEAR_SUFFIX, ''),
  mobile: compact,
  email: compact,
  qq: compact,
  wechat: compact,
  homePostcode: compact,
  homePhone: compact,
  emergencyPhone: compact,
};

const BY_KIND = { text: single, region: compact, date, boolean, decimal } as const;

const normaliserOf = ({ key, kind, codeSet }: OriginField<OriginFieldKey>): Normaliser => {
  if (kind === 'code') return codeSet ? codeOf(codeSet) : upper;
  return BY_KEY[key] ?? BY_KIND[kind];
};

const NORMALISERS = Object.fromEntries(ORIGIN_FIELDS.map((field) => [field.key, normaliserOf(field)])) as Readonly<
  Record<OriginFieldKey, Normaliser>
>;

/** What a cell, a form or the database may hold for one value. */
export type RawOriginValue = string | number | boolean | null | undefined;

/**
 * A value in canonical form (validation: normalise first), or null for nothing: codes as codes, also when their label was
 * written, dates `YYYY-MM-DD`, booleans 'true'/'false', decimals without idle zeros. What cannot be understood comes back
 * trimmed, for `checkOrigin` to complain about. Normalising twice changes nothing.
 */
export function normaliseOriginValue(key: OriginFieldKey, raw: RawOriginValue): string | null {
  if (raw === null || raw === undefined) return null;
  const text = halfWidth(typeof raw === 'string' ? raw : String(raw)).trim();
  return text === '' ? null : NORMALISERS[key](text) || null;
}

/** All values present in canonical form; keys that are absent stay absent. */
export function normaliseOrigin(raw: Readonly<Partial<Record<OriginFieldKey, RawOriginValue>>>): OriginValues {
  const values: OriginValues = {};
  for (const { key } of ORIGIN_FIELDS) if (key in raw) values[key] = normaliseOriginValue(key, raw[key]);
  return values;
}

/** True when both values mean the same once written canonically. */
export const sameOriginValue = (key: OriginFieldKey, a: RawOriginValue, b: RawOriginValue): boolean =>
  a === b || normaliseOriginValue(key, a) === normaliseOriginValue(key, b);
