import {
  EMPLOYER_FIELDS,
  employerField,
  isEmployerFieldKey,
  normaliseEmployerValue,
  type EmployerFieldKey,
  type EmployerValues,
} from '@qicheng/domain';
import type { FieldProblem } from '@qicheng/contracts';
import type { FieldChange } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import type { Employer } from './employer.entity.js';
import { searchColumns } from './initials.js';

/** No field without a length of its own is longer than this, in characters. */
const MOST = 200;

/** An entry's fields as strings. */
export const employerValuesOf = (employer: Employer): EmployerValues =>
  Object.fromEntries(EMPLOYER_FIELDS.map(({ key }) => [key, asText(employer[key])]));

/** The columns that hold these values; the initials follow the name. */
export function employerColumns(values: EmployerValues): Partial<Employer> {
  const columns = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      employerField(key as EmployerFieldKey).kind === 'boolean' ? value === 'true' : value,
    ]),
  ) as Partial<Employer>;
  return values.name ? { ...columns, ...searchColumns(values.name) } : columns;
}

/** What was sent in, in canonical form. @throws Problem INVALID for an unknown field, something that is no text, or too much of it. */
export function acceptableValues(raw: Readonly<Record<string, unknown>>): EmployerValues {
  const values: EmployerValues = {};
  const wrong: FieldProblem[] = [];
  for (const [field, value] of Object.entries(raw)) {
    if (!isEmployerFieldKey(field) || (value !== null && typeof value !== 'string')) {
      wrong.push({ field, message: '没有这一项' });
      continue;
    }
    const canonical = normaliseEmployerValue(field, value);
    const { label, maxLength = MOST } = employerField(field);
    if (canonical !== null && canonical.length > maxLength)
      wrong.push({ field, message: `${label}最多 ${maxLength} 个字` });
    values[field] = canonical;
  }
  if (wrong.length > 0) throw new Problem('INVALID', { fields: wrong });
  return values;
}

/** The fields in which `after` differs from `before`. */
export const changesBetween = (before: EmployerValues, after: EmployerValues): FieldChange[] =>
  EMPLOYER_FIELDS.filter(({ key }) => key in after && (after[key] ?? null) !== (before[key] ?? null)).map(
    ({ key }) => ({
      field: key,
      from: before[key] ?? null,
      to: after[key] ?? null,
    }),
  );

const asText = (value: string | boolean | null): string | null => (typeof value === 'boolean' ? String(value) : value);
