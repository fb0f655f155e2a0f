import { codeByLabel, isCode } from '../code/code-lookup.js';
import { normaliseDate } from '../date/calendar-date.js';
import { halfWidth } from '../text/half-width.js';
import type { Field, FieldKind } from './field.js';

/** What a form, a file or the database may hold for one value. */
export type RawValue = string | number | boolean | null | undefined;

/** Brings trimmed text into canonical form. */
export type FieldNormaliser = (text: string, field: Field) => string;

const SPACES = /\s+/g;
const ODD_SPACES = /[\u00a0\u3000]/g;
const INVISIBLE = /[\u200b-\u200d\ufeff]/g;
const LINE_ENDS = /\r\n?/g;
const DECIMAL = /^\d{1,10}(?:\.\d{1,6})?$/;
const THOUSANDS = /(?<=\d),(?=\d{3}(?:\D|$))/g;
const BOOLEANS: Readonly<Record<string, string>> = { 是: 'true', 否: 'false', '1': 'true', '0': 'false' };

const visible = (text: string) => text.replace(INVISIBLE, '').replace(ODD_SPACES, ' ');

/** Half-width and without any space: numbers, codes, addresses in a network. */
export const compact: FieldNormaliser = (text) => halfWidth(text).replace(SPACES, '');

const decimal: FieldNormaliser = (text, field) => {
  const written = compact(text, field).replace(THOUSANDS, '');
  return DECIMAL.test(written) ? String(Number(written)) : written;
};

const code: FieldNormaliser = (text, field) => {
  const written = compact(text, field);
  if (field.codeSet === undefined || isCode(field.codeSet, written)) return written;
  return codeByLabel(field.codeSet, written) ?? written;
};

const BY_KIND: Readonly<Record<FieldKind, FieldNormaliser>> = {
  text: (text) => visible(text).replace(SPACES, ' '),
  longtext: (text) => visible(text).replace(LINE_ENDS, '\n'),
  code,
  region: compact,
  date: (text, field) => normaliseDate(compact(text, field)),
  boolean: (text) => BOOLEANS[text] ?? text.toLowerCase(),
  decimal,
};

/**
 * A value in canonical form, or null for nothing: codes as codes, dates `YYYY-MM-DD`, booleans 'true'/'false', numbers without
 * idle zeros; what cannot be understood comes back trimmed. Normalising twice changes nothing.
 */
export function normaliseValue(field: Field, raw: RawValue, own?: FieldNormaliser): string | null {
  if (raw === null || raw === undefined) return null;
  return (own ?? BY_KIND[field.kind])(String(raw).trim(), field).trim() || null;
}
