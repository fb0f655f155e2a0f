import { codeLabel } from '../code/code-lookup.js';
import { chineseDate } from '../date/calendar-date.js';
import { agreementField, type AgreementFieldKey } from './agreement-catalogue.js';
import type { AgreementField, AgreementFieldKind } from './agreement-field.js';

type Reader = (value: string, field: AgreementField<AgreementFieldKey>, regionName: (code: string) => string) => string;

const plain: Reader = (value) => value;
const withUnit: Reader = (value, { unit = '' }) => `${value} ${unit}`.trim();
const optionLabel: Reader = (value, { options = [] }) =>
  options.find((option) => option.code === value)?.label ?? value;

const READERS: Readonly<Record<AgreementFieldKind, Reader>> = {
  text: plain,
  longtext: plain,
  code: (value, field, regionName) =>
    field.codeSet ? codeLabel(field.codeSet, value) : optionLabel(value, field, regionName),
  region: (value, _field, regionName) => regionName(value),
  date: chineseDate,
  boolean: (value, { yesNo = ['是', '否'] }) => (value === 'true' ? yesNo[0] : yesNo[1]),
  decimal: withUnit,
  integer: withUnit,
  set: (value, field, regionName) =>
    value
      .split(',')
      .map((code) => optionLabel(code, field, regionName))
      .join('、'),
};

/** What people read for a canonical value, units included; '' for none. Without `regionName` a region stays its code. */
export const agreementText = (
  key: AgreementFieldKey,
  value: string | null | undefined,
  regionName: (code: string) => string = (code) => code,
): string => {
  const field = agreementField(key);
  if (!value) return '';
  if (key === 'probationMonths' && value === '0') return '无试用期';
  return READERS[field.kind](value, field, regionName);
};
