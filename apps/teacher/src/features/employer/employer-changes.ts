import {
  checkEmployer,
  EMPLOYER_FIELDS,
  normaliseEmployerValue,
  type EmployerFieldKey,
  type EmployerPurpose,
  type EmployerValues,
} from '@qicheng/domain';

/** What differs from the record once normalised; a field typed back to what it was is no change. */
export function employerChanges(record: EmployerValues, typed: EmployerValues): EmployerValues {
  const changes: EmployerValues = {};
  for (const { key } of EMPLOYER_FIELDS) {
    if (!(key in typed)) continue;
    const value = normaliseEmployerValue(key, typed[key]);
    if (value !== (record[key] ?? null)) changes[key] = value;
  }
  return changes;
}

/** What the changes make wrong, by field; an old entry may lack much that nobody touched. */
export function newFlaws(
  record: EmployerValues,
  changes: EmployerValues,
  purpose: EmployerPurpose,
): Partial<Record<EmployerFieldKey, string>> {
  const old = new Set(checkEmployer(record, purpose).map(({ field, message }) => `${field}:${message}`));
  const found = checkEmployer({ ...record, ...changes }, purpose).filter(
    ({ field, message }) => !old.has(`${field}:${message}`),
  );
  return Object.fromEntries(found.toReversed().map(({ field, message }) => [field, message]));
}

/** The fields from top to bottom. */
export const FIELD_ORDER: readonly EmployerFieldKey[] = EMPLOYER_FIELDS.map(({ key }) => key);
