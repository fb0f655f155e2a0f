import { isCode } from '../code/code-lookup.js';
import { isCalendarDate } from '../date/calendar-date.js';
import { isRegionCode } from '../region/region-code.js';
import { textLength } from '../text/text-length.js';
import type { Field, FieldKind, FieldValues } from './field.js';

/** Judges a canonical value that is there: one Chinese sentence, or null. */
export type ValueCheck = (value: string, field: Field) => string | null;

const AMOUNT = /^\d{1,8}(?:\.\d{1,2})?$/;

const length: ValueCheck = (value, { label, minLength = 0, maxLength = Infinity }) => {
  const characters = textLength(value);
  if (characters < minLength) return `${label}至少 ${minLength} 个字，现在是 ${characters} 个字`;
  return characters > maxLength ? `${label}最多 ${maxLength} 个字，现在是 ${characters} 个字` : null;
};

const BY_KIND: Readonly<Record<FieldKind, ValueCheck>> = {
  text: length,
  longtext: length,
  code: (value, { label, codeSet }) =>
    codeSet === undefined || isCode(codeSet, value) ? null : `${label}不在选项中，请重新选择`,
  region: (value, { label }) => (isRegionCode(value) ? null : `${label}不存在，请重新选择地区`),
  date: (value, { label }) => (isCalendarDate(value) ? null : `${label}应为真实日期，如 2027-06-30`),
  boolean: (value, { label }) => (value === 'true' || value === 'false' ? null : `${label}请选择“是”或“否”`),
  decimal: (value, { label }) => (AMOUNT.test(value) ? null : `${label}应为数字，最多两位小数`),
};

/** What is wrong with one value, missing ones included unless `optional`; a field's own rule comes after its kind's. */
export function checkValue(field: Field, values: FieldValues, own?: ValueCheck, optional = false): string | null {
  const value = values[field.key];
  if (value === null || value === undefined || value === '') {
    const required = field.required || (field.requiredWhen?.(values) ?? false);
    return required && !optional ? `请填写${field.label}` : null;
  }
  return BY_KIND[field.kind](value, field) ?? own?.(value, field) ?? null;
}
