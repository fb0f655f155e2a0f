import { normaliseValue, type RawValue } from '../field/field-normalise.js';
import { valueText } from '../field/field-text.js';
import {
  TERMINATION_FIELDS,
  terminationField,
  type TerminationFieldKey,
  type TerminationValues,
} from './termination-catalogue.js';

/** A value in canonical form, or null for nothing; what cannot be understood comes back trimmed, for `checkTermination`. */
export const normaliseTerminationValue = (key: TerminationFieldKey, raw: RawValue): string | null =>
  normaliseValue(terminationField(key), raw);

/** All values present in canonical form; keys that are absent stay absent. */
export function normaliseTermination(raw: Readonly<Partial<Record<TerminationFieldKey, RawValue>>>): TerminationValues {
  const values: TerminationValues = {};
  for (const { key } of TERMINATION_FIELDS) if (key in raw) values[key] = normaliseTerminationValue(key, raw[key]);
  return values;
}

/** What people read for a canonical value; '' for none. */
export const terminationText = (key: TerminationFieldKey, value: string | null | undefined): string =>
  valueText(terminationField(key), value, (code) => code);
