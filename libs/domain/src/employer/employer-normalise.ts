import { compact, normaliseValue, type FieldNormaliser, type RawValue } from '../field/field-normalise.js';
import { valueText } from '../field/field-text.js';
import { normaliseName } from '../identity/person-name.js';
import { EMPLOYER_FIELDS, employerField, type EmployerFieldKey, type EmployerValues } from './employer-catalogue.js';
import { normaliseUscc } from './uscc.js';

const SPACES = /\s+/g;
const LATIN = /[A-Za-z]/;

/** A name as licences print it: full-width brackets, no spaces unless it is written in letters. */
export const normaliseEmployerName = (name: string): string =>
  name
    .trim()
    .replace(SPACES, LATIN.test(name) ? ' ' : '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');

const BY_KEY: Readonly<Partial<Record<EmployerFieldKey, FieldNormaliser>>> = {
  name: normaliseEmployerName,
  uscc: normaliseUscc,
  legalPerson: normaliseName,
  contactName: normaliseName,
  contactMobile: compact,
  contactPhone: compact,
  contactEmail: compact,
};

/** A value in canonical form, or null for nothing; what cannot be understood comes back trimmed, for `checkEmployer`. */
export const normaliseEmployerValue = (key: EmployerFieldKey, raw: RawValue): string | null =>
  normaliseValue(employerField(key), raw, BY_KEY[key]);

/** All values present in canonical form; keys that are absent stay absent. */
export function normaliseEmployer(raw: Readonly<Partial<Record<EmployerFieldKey, RawValue>>>): EmployerValues {
  const values: EmployerValues = {};
  for (const { key } of EMPLOYER_FIELDS) if (key in raw) values[key] = normaliseEmployerValue(key, raw[key]);
  return values;
}

/** What people read for a canonical value; '' for none. Without `regionName` a region stays its code. */
export const employerText = (
  key: EmployerFieldKey,
  value: string | null | undefined,
  regionName: (code: string) => string = (code) => code,
): string => valueText(employerField(key), value, regionName);
