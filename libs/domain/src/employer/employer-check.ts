import { isEmail, isMobile, isPhone } from '../contact/contact.js';
import { checkValue, type ValueCheck } from '../field/field-check.js';
import type { FieldFlaw } from '../field/field.js';
import { checkName } from '../identity/person-name.js';
import { EMPLOYER_FIELDS, type EmployerFieldKey, type EmployerValues } from './employer-catalogue.js';
import { checkUscc, USCC_FLAW_TEXT, usccWarning } from './uscc.js';

/** A fault of one field of an employer. */
export type EmployerFlaw = FieldFlaw<EmployerFieldKey>;

/** What the values are checked for: a company sends itself in, or somebody enters a company by its licence's name and code. */
export type EmployerPurpose = 'application' | 'entry';

const HAN = /\p{Script=Han}/u;
const VAGUE = /待定|测试|某(?:公司|单位|企业)|^(?:个人|自己)/;

const person: ValueCheck = (value, { label }) =>
  checkName(value) === null ? null : `${label}应为 2 至 60 个汉字或字母`;

const OWN: Readonly<Partial<Record<EmployerFieldKey, ValueCheck>>> = {
  name: (value) =>
    HAN.test(value) && !VAGUE.test(value) ? null : '单位名称应与营业执照或登记证书上的全称一致，请核对',
  uscc: (value) => {
    const flaw = checkUscc(value);
    return flaw && USCC_FLAW_TEXT[flaw];
  },
  legalPerson: person,
  contactName: person,
  contactMobile: (value) => (isMobile(value) ? null : '联系人手机应为 11 位，以 13 至 19 开头'),
  contactPhone: (value) => (isPhone(value) ? null : '单位电话格式不正确，请填写带区号的座机或手机号码'),
  contactEmail: (value) => (isEmail(value) ? null : '单位邮箱格式不正确，请填写完整地址，如 name@example.com'),
};

/** A code tells the kind of organisation, so it may contradict the nature (rule VR021). */
const natureFlaw = ({ uscc, nature }: EmployerValues): EmployerFlaw[] => {
  const message = uscc ? usccWarning(uscc, nature) : null;
  return message === null ? [] : [{ field: 'nature', message }];
};

const NEEDED_BY_ENTRY: ReadonlySet<EmployerFieldKey> = new Set(['name', 'uscc']);

/** Every fault of normalised values; an entry needs only the name and the code, but what else it has must be sound too. */
export function checkEmployer(values: EmployerValues, purpose: EmployerPurpose = 'application'): EmployerFlaw[] {
  const flaws = EMPLOYER_FIELDS.flatMap((field): EmployerFlaw[] => {
    const message = checkValue(field, values, OWN[field.key], purpose === 'entry' && !NEEDED_BY_ENTRY.has(field.key));
    return message === null ? [] : [{ field: field.key, message }];
  });
  const judged = flaws.some(({ field }) => field === 'uscc' || field === 'nature');
  return judged ? flaws : [...flaws, ...natureFlaw(values)];
}

/** What is wrong with one normalised value, as one Chinese sentence, or null; `all` are the other values. */
export const checkEmployerField = (
  key: EmployerFieldKey,
  value: string | null,
  all: EmployerValues,
  purpose: EmployerPurpose = 'application',
): string | null =>
  checkEmployer({ ...all, [key]: value }, purpose).find((flaw) => flaw.field === key)?.message ?? null;
