import { codeLabel } from '../code/code-lookup.js';
import type { Field } from './field.js';

/** What people read for a canonical value, its unit included; '' for none. */
export function valueText(
  { kind, codeSet, unit }: Field,
  value: string | null | undefined,
  regionName: (code: string) => string,
): string {
  if (!value) return '';
  if (kind === 'code' && codeSet !== undefined) return codeLabel(codeSet, value);
  if (kind === 'region') return regionName(value);
  if (kind === 'boolean') return value === 'true' ? '是' : '否';
  return unit === undefined ? value : `${value} ${unit}`;
}
