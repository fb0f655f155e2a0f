import type { FieldProblem } from '@qicheng/contracts';
import { isOriginFieldKey, normaliseOriginValue, type OriginFieldKey, type OriginValues } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';

/** The longest reason for a change, in characters. */
const MAX_REASON = 500;
/** The longest value that a draft keeps, in characters; the field's own limit is checked when submitting. */
const MAX_VALUE = 500;

/**
 * What a student typed, in canonical form. `refusal` says in Chinese why a field is not the student's to write, or null.
 * @throws Problem INVALID naming every unknown, refused or over-long field.
 */
export function typedValues(
  raw: Readonly<Record<string, unknown>>,
  refusal: (field: OriginFieldKey) => string | null,
): OriginValues {
  const wrong = Object.entries(raw)
    .map(([field, value]): FieldProblem | null => {
      if (!isOriginFieldKey(field)) return { field, message: '没有这个字段' };
      const message = refusal(field) ?? (isStorable(value) ? null : `最多 ${MAX_VALUE} 个字`);
      return message === null ? null : { field, message };
    })
    .filter((problem) => problem !== null);
  if (wrong.length > 0) throw new Problem('INVALID', { fields: wrong });
  const values = Object.entries(raw).map(([field, value]) => [
    field,
    value === null ? null : normaliseOriginValue(field as OriginFieldKey, value as string),
  ]);
  return Object.fromEntries(values) as OriginValues;
}

/** @throws Problem INVALID naming every reason that is no text, too long, or not for a field of the form. */
export function refuseOddReasons(reasons: Readonly<Record<string, unknown>>): void {
  const wrong = Object.entries(reasons).filter(
    ([field, reason]) => !isOriginFieldKey(field) || typeof reason !== 'string' || reason.length > MAX_REASON,
  );
  if (wrong.length > 0)
    throw new Problem('INVALID', {
      fields: wrong.map(([field]) => ({ field: `reasons.${field}`, message: `原因最多 ${MAX_REASON} 个字` })),
    });
}

const isStorable = (value: unknown) => value === null || (typeof value === 'string' && value.length <= MAX_VALUE);
