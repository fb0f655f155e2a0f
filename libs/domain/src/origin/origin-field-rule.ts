import { isCode } from '../code/code-lookup.js';
import { isCalendarDate } from '../date/calendar-date.js';
import { isBareProvince, isRegionCode } from '../region/region-code.js';
import { textLength } from '../text/text-length.js';
import { ORIGIN_FIELDS, type OriginFieldKey, type OriginValues } from './origin-catalogue.js';
import type { OriginField } from './origin-field.js';
import { complaint, type Complaint } from './origin-flaw.js';
import { TEXT_RULES, type ValueRule } from './origin-text-rule.js';

/** What the values are checked for: the school's register may be imported, or the student's form may be submitted. */
export type OriginPurpose = 'import' | 'submission';

/** Judges one field among all values, absent values included. */
export type FieldRule = (values: OriginValues, purpose: OriginPurpose) => Complaint | null;

type Field = OriginField<OriginFieldKey>;

const YEARS = /^[1-9](?:\.5)?$/;

const region: ValueRule = (value) =>
  isRegionCode(value) ? null : complaint('regionCode', '地区代码不存在', '请填写 6 位行政区划代码，精确到区县');
const date: ValueRule = (value) =>
  isCalendarDate(value) ? null : complaint('dateInvalid', '日期不存在或格式不正确', '请填写真实日期，如 2027-06-30');
const boolean: ValueRule = (value) =>
  value === 'true' || value === 'false' ? null : complaint('yesNo', '只能填写“是”或“否”', '请填写“是”或“否”');
const years: ValueRule = (value) =>
  YEARS.test(value) ? null : complaint('years', '学制应为 1 至 9.5 年，以半年为单位', '请填写年数，如 4 或 2.5');
const none: ValueRule = () => null;

function valueRuleOf({ key, label, kind, codeSet, stem }: Field): ValueRule {
  if (kind === 'code' && codeSet !== undefined) {
    const unknown = complaint(`${stem ?? key}Code`, `${label}代码不存在`, `请按代码表填写${label}代码`);
    return (value) => (isCode(codeSet, value) ? null : unknown);
  }
  return TEXT_RULES[key] ?? { text: none, code: none, region, date, boolean, decimal: years }[kind];
}

const emptyOf = ({ key, label, stem, requiredWhen }: Field): Complaint =>
  key === 'sponsorUnit'
    ? complaint('sponsorMissing', '定向、委培学生缺少定向或委培单位', '请填写单位全称，或核对培养方式')
    : complaint(
        `${stem ?? key}Empty`,
        `${label}不能为空`,
        requiredWhen ? `请填写${label}，或核对相关选项` : `请填写${label}`,
      );

/** True when the field must have a value for this purpose. */
export const isOriginRequired = (field: Field, values: OriginValues, purpose: OriginPurpose): boolean =>
  (purpose === 'submission' || field.requiredAtImport === true) &&
  (field.required || (field.requiredWhen?.(values) ?? false));

function ruleOf(field: Field): FieldRule {
  const { key, label, maxLength = Infinity } = field;
  const judge = valueRuleOf(field);
  const empty = emptyOf(field);
  const coarse = complaint('regionLevel', `${label}没有精确到区县`, '请选择到区县，境内不能只选省份');
  const tooLong = complaint('tooLong', `${label}超过 ${maxLength} 个字`, `请缩短到 ${maxLength} 个字以内`);
  return (values, purpose) => {
    const value = values[key];
    if (value === null || value === undefined || value === '')
      return isOriginRequired(field, values, purpose) ? empty : null;
    const flaw = judge(value, values);
    if (flaw !== null) return flaw;
    if (field.kind === 'region' && purpose === 'submission' && isBareProvince(value)) return coarse;
    return value.length > maxLength && textLength(value) > maxLength ? tooLong : null;
  };
}

/** The rule of every field on its own, in the order of the form. */
export const FIELD_RULES: readonly (readonly [OriginFieldKey, FieldRule])[] = ORIGIN_FIELDS.map((field) => [
  field.key,
  ruleOf(field),
]);
