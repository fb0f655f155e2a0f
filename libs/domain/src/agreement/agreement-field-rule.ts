import { isCode } from '../code/code-lookup.js';
import { isEmail, isMobile, isPhone, isPostcode } from '../contact/contact.js';
import { isCalendarDate } from '../date/calendar-date.js';
import { checkUscc } from '../employer/uscc.js';
import { isBareProvince, isRegionCode } from '../region/region-code.js';
import { textLength } from '../text/text-length.js';
import type { AgreementFieldKey } from './agreement-catalogue.js';
import type { AgreementField, AgreementFieldKind } from './agreement-field.js';

type Field = AgreementField<AgreementFieldKey>;

/** Judges a canonical value that is there: a Chinese sentence without a full stop that says what to do, or null. */
type ValueRule = (value: string, field: Field) => string | null;

const CHOOSING: ReadonlySet<AgreementFieldKind> = new Set(['code', 'region', 'date', 'boolean', 'set']);
const NUMBER = /^\d{1,9}(?:\.(\d{1,6}))?$/;

const text: ValueRule = (value, { label, maxLength = Infinity }) =>
  textLength(value) <= maxLength ? null : `${label}超过 ${maxLength} 个字，请缩短到 ${maxLength} 个字以内`;

const code: ValueRule = (value, { label, codeSet, options = [] }) => {
  const known = codeSet ? isCode(codeSet, value) : options.some((option) => option.code === value);
  return known ? null : `${label}不在选项中，请重新选择`;
};

const set: ValueRule = (value, { label, options = [] }) => {
  const known = new Set(options.map((option) => option.code));
  const chosen = value.split(',');
  const sound = chosen.every((part) => known.has(part)) && new Set(chosen).size === chosen.length;
  return sound ? null : `${label}不在选项中，请重新选择`;
};

const region: ValueRule = (value, { label }) => {
  if (!isRegionCode(value)) return `${label}代码不存在，请重新选择`;
  return isBareProvince(value) ? `${label}没有精确到区县，请选择到区县` : null;
};

const date: ValueRule = (value, { label }) =>
  isCalendarDate(value) ? null : `${label}不是真实日期，请填写如 2027-07-01 的日期`;

const boolean: ValueRule = (value, { label, yesNo = ['是', '否'] }) =>
  value === 'true' || value === 'false' ? null : `${label}只能选“${yesNo[0]}”或“${yesNo[1]}”，请重新选择`;

const number: ValueRule = (value, { label, unit = '', range }) => {
  const { min, max, decimals } = range ?? { min: 0, max: Infinity, decimals: 2 };
  const written = NUMBER.exec(value);
  if (written === null) return `${label}应为数字，请只填写数字`;
  if ((written[1] ?? '').length > decimals)
    return decimals === 0 ? `${label}应为整数，请重新填写` : `${label}最多 ${decimals} 位小数，请重新填写`;
  const sound = Number(value) >= min && Number(value) <= max;
  return sound ? null : `${label}应在 ${min} 至 ${max} ${unit}之间，请核对`;
};

const BY_KIND: Readonly<Record<AgreementFieldKind, ValueRule>> = {
  text,
  longtext: text,
  code,
  region,
  date,
  boolean,
  decimal: number,
  integer: number,
  set,
};

const matches =
  (test: (value: string) => boolean, advice: string): ValueRule =>
  (value, { label }) =>
    test(value) ? null : `${label}${advice}`;

const phone = matches(isPhone, '格式不正确，请填写手机号码或带区号的座机，如 010-12345678');
const postcode = matches(isPostcode, '应为 6 位数字，请核对');

/** The rules of text fields that have one beyond their length (validation §2, §3, §6). */
const BY_KEY: Readonly<Partial<Record<AgreementFieldKey, ValueRule>>> = {
  employerName: (value, field) =>
    textLength(value) < 4 ? '单位名称至少 4 个字，请填写与公章一致的全称' : text(value, field),
  employerUscc: matches((value) => checkUscc(value) === null, '不正确，请与营业执照逐位核对'),
  employerPostcode: postcode,
  employerPhone: phone,
  employerMobile: matches(isMobile, '应为 11 位手机号码，请核对'),
  employerEmail: matches(isEmail, '格式不正确，请填写完整地址，如 name@example.com'),
  archiveReceiverPostcode: postcode,
  archiveReceiverPhone: phone,
};

/** What is wrong with a canonical value on its own and what to do, or null. */
export const judgeAgreementValue: ValueRule = (value, field) =>
  (BY_KEY[field.key] ?? BY_KIND[field.kind])(value, field);

/** What to tell when a required value is missing. */
export const missingAgreementValue = ({ label, kind }: Field): string =>
  `${label}不能为空，请${CHOOSING.has(kind) ? '选择' : '填写'}`;
