import {
  checkOrigin,
  normaliseOriginValue,
  originField,
  type OriginFieldKey,
  type OriginValues,
} from '@qicheng/domain';
import { GRADUATE } from '../../messages/graduate';
import type { Difference } from '../../record';
import type { GraduateFieldView } from './graduate.api';

/** What a form holds: a text per field, empty for none. */
export type TypedValues = Partial<Record<OriginFieldKey, string | null>>;

/** The record as the form starts from it; the ID number, which comes masked, starts empty. */
export const valuesOf = (fields: readonly GraduateFieldView[]): OriginValues =>
  Object.fromEntries(fields.map(({ field, value }) => [field, field === 'idNo' ? null : value]));

/** What was typed and differs from the record, in canonical form; an empty ID number means no change. */
export function changesOf(record: OriginValues, typed: TypedValues): OriginValues {
  const keys = Object.keys(record) as OriginFieldKey[];
  const canonical = keys.map((key) => [key, normaliseOriginValue(key, typed[key] ?? null)] as const);
  return Object.fromEntries(
    canonical.filter(([key, value]) => value !== (record[key] ?? null) && !(key === 'idNo' && value === null)),
  );
}

/** The faults that the changes bring in, by field; those the record already had do not stop another correction. */
export function flawsOf(record: OriginValues, changes: OriginValues): ReadonlyMap<OriginFieldKey, string> {
  const known = new Set(checkOrigin(record, 'import').map(({ field, kind }) => `${field} ${kind}`));
  const flaws = checkOrigin({ ...record, ...changes }, 'import').filter(
    ({ field, kind }) => !known.has(`${field} ${kind}`),
  );
  return new Map(flaws.map(({ field, message, fix }) => [field, `${message}，${fix}`]));
}

/** The changes as people read them; `text` names codes and regions. */
export function changesInWords(
  fields: readonly GraduateFieldView[],
  changes: OriginValues,
  text: (field: OriginFieldKey, value: string) => string,
): Difference[] {
  return fields
    .filter(({ field }) => changes[field] !== undefined)
    .map(({ field, text: before }) => {
      const to = changes[field];
      return {
        key: field,
        label: originField(field).label,
        before: before ?? '',
        after: to ? text(field, to) : GRADUATE.edit.cleared,
      };
    });
}
