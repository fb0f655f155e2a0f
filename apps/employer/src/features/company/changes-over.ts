import { EMPLOYER_FIELDS, normaliseEmployerValue, type EmployerValues } from '@qicheng/domain';

/** What was typed that means something else than what is stored, normalised. */
export function changesOver(stored: EmployerValues, typed: EmployerValues): EmployerValues {
  const changes: EmployerValues = {};
  for (const { key } of EMPLOYER_FIELDS) {
    if (!(key in typed)) continue;
    const value = normaliseEmployerValue(key, typed[key]);
    if (value !== (stored[key] ?? null)) changes[key] = value;
  }
  return changes;
}
