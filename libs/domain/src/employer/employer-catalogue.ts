import { sectionField, type EmployerField } from './employer-field.js';

const licence = sectionField('LICENCE');
const profile = sectionField('PROFILE');
const contact = sectionField('CONTACT');

const CATALOGUE = [
  licence('name', '单位名称', { kind: 'text', minLength: 4, maxLength: 120, certified: true }),
  licence('uscc', '统一社会信用代码', { kind: 'text', maxLength: 18, certified: true }),
  licence('legalPerson', '法定代表人或负责人', { kind: 'text', minLength: 2, maxLength: 60 }),
  licence('establishedOn', '成立日期', { kind: 'date' }),
  licence('registeredCapital', '注册资本', { kind: 'text', maxLength: 40, optional: true }),
  licence('registeredRegion', '注册所在地', { kind: 'region' }),
  licence('registeredAddress', '注册地址', { kind: 'text', minLength: 4, maxLength: 200 }),
  licence('businessScope', '经营范围', { kind: 'longtext', maxLength: 1000, optional: true }),
  profile('nature', '单位性质', { kind: 'code', codeSet: 'employer_nature' }),
  profile('industry', '单位行业', { kind: 'code', codeSet: 'industry_moe' }),
  profile('scale', '单位规模', { kind: 'code', codeSet: 'employer_scale', optional: true }),
  // It decides whether an agency has to seal (workflows §3.4), so nobody of the company says so alone.
  profile('hasPersonnelAuthority', '是否有人事档案管理权', { kind: 'boolean', certified: true }),
  profile('superiorUnit', '上级主管部门', { kind: 'text', maxLength: 120, optional: true }),
  profile('isLabourDispatch', '是否劳务派遣单位', { kind: 'boolean' }),
  contact('officeAddress', '办公地址', { kind: 'text', maxLength: 200, optional: true }),
  contact('contactName', '联系人', { kind: 'text', maxLength: 60 }),
  contact('contactMobile', '联系人手机', { kind: 'text', maxLength: 11 }),
  contact('contactPhone', '单位电话', { kind: 'text', maxLength: 20, optional: true }),
  contact('contactEmail', '单位邮箱', { kind: 'text', maxLength: 100 }),
] as const;

/** The key of one field of an employer. */
export type EmployerFieldKey = (typeof CATALOGUE)[number]['key'];

/** Values by field; each a string in canonical form, or null for none. */
export type EmployerValues = Partial<Record<EmployerFieldKey, string | null>>;

/** Every field of an employer (data dictionary §4), in the order of the form. */
export const EMPLOYER_FIELDS: readonly EmployerField<EmployerFieldKey>[] = CATALOGUE;

const byKey = Object.fromEntries(EMPLOYER_FIELDS.map((field) => [field.key, field])) as Readonly<
  Record<EmployerFieldKey, EmployerField<EmployerFieldKey>>
>;

/** What the house knows about a field. */
export const employerField = (key: EmployerFieldKey): EmployerField<EmployerFieldKey> => byKey[key];

/** True for a string that names a field of an employer. */
export const isEmployerFieldKey = (key: string): key is EmployerFieldKey => Object.hasOwn(byKey, key);

/** What an approved employer changes only through an application. */
export const CERTIFIED_EMPLOYER_FIELDS: readonly EmployerFieldKey[] = EMPLOYER_FIELDS.filter(
  (field) => field.certified,
).map((field) => field.key);
