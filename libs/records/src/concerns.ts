import { originField, type OriginFieldKey, type OriginValues } from '@qicheng/domain';

/** Whether a field concerns the graduate: always, unless it hangs on another value that is not so here and nobody ever filled it. */
export function concerns(field: OriginFieldKey, values: OriginValues, school: string | null): boolean {
  const { requiredWhen } = originField(field);
  return requiredWhen === undefined || requiredWhen(values) || Boolean(values[field]) || Boolean(school);
}

interface Sides {
  readonly field: OriginFieldKey;
  readonly schoolValue: string | null;
  readonly studentValue: string | null;
}

/** The fields of a record that concern its graduate. */
export function concerning<Field extends Sides>(fields: readonly Field[]): Field[] {
  const values: OriginValues = Object.fromEntries(fields.map(({ field, studentValue }) => [field, studentValue]));
  return fields.filter(({ field, schoolValue }) => concerns(field, values, schoolValue));
}
