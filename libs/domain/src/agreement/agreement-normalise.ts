import { codeByLabel, isCode } from '../code/code-lookup.js';
import { normaliseDate } from '../date/calendar-date.js';
import { halfWidth } from '../text/half-width.js';
import { AGREEMENT_FIELDS, type AgreementFieldKey, type AgreementValues } from './agreement-catalogue.js';
import type { AgreementField, AgreementFieldKind, AgreementOption } from './agreement-field.js';

type Field = AgreementField<AgreementFieldKey>;
type Normaliser = (text: string, field: Field) => string;

const SPACES = /\s+/g;
const ODD_SPACES = /[\u00a0\u3000]/g;
const INVISIBLE = /[\u200b-\u200d\ufeff]/g;
const LINE_ENDS = /\r\n?/g;
const SEPARATORS = /[,，、;；\s]+/;
const NUMBER = /^\d{1,9}(?:\.\d{1,6})?$/;
const THOUSANDS = /(?<=\d),(?=\d{3}(?:\D|$))/g;
const BOOLEANS: Readonly<Record<string, string>> = { 是: 'true', 否: 'false', '1': 'true', '0': 'false' };

/** Text is printed as it was written: full-width signs stay, only what cannot be seen goes. */
const visible = (text: string) => text.replace(INVISIBLE, '').replace(ODD_SPACES, ' ');
const compact: Normaliser = (text) => halfWidth(text).replace(SPACES, '');

const number: Normaliser = (text, field) => {
  const written = compact(text, field).replace(THOUSANDS, '');
  return NUMBER.test(written) ? String(Number(written)) : written;
};

const choice = (options: readonly AgreementOption[], written: string) =>
  options.find((option) => option.label === written)?.code ?? written.toUpperCase();

const code: Normaliser = (text, field) => {
  const { codeSet, options = [] } = field;
  const written = compact(text, field);
  if (codeSet === undefined) return choice(options, written);
  return isCode(codeSet, written) ? written : (codeByLabel(codeSet, written) ?? written);
};

/** Chosen codes in the order of the catalogue, each once; unknown ones behind, for the check to complain about. */
const set: Normaliser = (text, { options = [] }) => {
  const chosen = new Set(text.split(SEPARATORS).flatMap((part) => (part ? [choice(options, part)] : [])));
  const known = options.map((option) => option.code).filter((option) => chosen.delete(option));
  return [...known, ...chosen].join(',');
};

const boolean: Normaliser = (text, { yesNo = [] }) => {
  const [yes, no] = yesNo;
  const written = text.toLowerCase();
  if (written === yes) return 'true';
  return written === no ? 'false' : (BOOLEANS[written] ?? written);
};

const BY_KIND: Readonly<Record<AgreementFieldKind, Normaliser>> = {
  text: (text) => visible(text).replace(SPACES, ' '),
  longtext: (text) => visible(text).replace(LINE_ENDS, '\n'),
  code,
  region: compact,
  date: (text, field) => normaliseDate(compact(text, field)),
  boolean,
  decimal: number,
  integer: number,
  set,
};

/** Text fields that are numbers or addresses in a register; no space or full-width sign in them ever means anything. */
const BY_KEY: Partial<Record<AgreementFieldKey, Normaliser>> = {
  employerUscc: (text, field) => compact(text, field).replaceAll('-', '').toUpperCase(),
  employerPostcode: compact,
  employerPhone: compact,
  employerMobile: compact,
  employerEmail: compact,
  archiveReceiverPostcode: compact,
  archiveReceiverPhone: compact,
};

const NORMALISERS = Object.fromEntries(
  AGREEMENT_FIELDS.map((field) => [
    field.key,
    (text: string) => (BY_KEY[field.key] ?? BY_KIND[field.kind])(text, field).trim(),
  ]),
) as Readonly<Record<AgreementFieldKey, (text: string) => string>>;

/** What a form, the API or the database may hold for one value. */
export type RawAgreementValue = string | number | boolean | readonly string[] | null | undefined;

/**
 * A value in canonical form, or null for nothing: codes as codes, sets as comma-separated codes in the catalogue's order, dates
 * `YYYY-MM-DD`, booleans 'true'/'false', numbers without idle zeros; text keeps its full-width signs. What cannot be understood
 * comes back trimmed, for `checkAgreement` to complain about. Normalising twice changes nothing.
 */
export function normaliseAgreementValue(key: AgreementFieldKey, raw: RawAgreementValue): string | null {
  if (raw === null || raw === undefined) return null;
  return NORMALISERS[key](String(raw).trim()) || null;
}

/** All values present in canonical form; keys that are absent stay absent. */
export function normaliseAgreement(
  raw: Readonly<Partial<Record<AgreementFieldKey, RawAgreementValue>>>,
): AgreementValues {
  const values: AgreementValues = {};
  for (const { key } of AGREEMENT_FIELDS) if (key in raw) values[key] = normaliseAgreementValue(key, raw[key]);
  return values;
}

/** The fields whose value differs between two versions of the terms. */
export const agreementDiff = (before: AgreementValues, after: AgreementValues): AgreementFieldKey[] =>
  AGREEMENT_FIELDS.map((field) => field.key).filter((key) => (before[key] ?? null) !== (after[key] ?? null));
