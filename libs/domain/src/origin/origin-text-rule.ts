import { isEmail, isMobile, isPhone, isPostcode } from '../contact/contact.js';
import { checkDocumentNo, DOCUMENT_NO_FLAW_TEXT, type DocumentNoFlaw } from '../identity/document-no.js';
import { checkName } from '../identity/person-name.js';
import type { OriginFieldKey, OriginValues } from './origin-catalogue.js';
import { complaint, type Complaint, type OriginFlawKind } from './origin-flaw.js';

/** Judges a canonical value that is there. */
export type ValueRule = (value: string, values: OriginValues) => Complaint | null;

const matches =
  (test: (value: string) => boolean, kind: OriginFlawKind, message: string, fix: string): ValueRule =>
  (value) =>
    test(value) ? null : complaint(kind, message, fix);

const pattern = (regex: RegExp) => (value: string) => regex.test(value);

const ID_KIND: Readonly<Record<DocumentNoFlaw, OriginFlawKind>> = {
  LENGTH: 'idLength',
  CHARACTERS: 'idFormat',
  FORM: 'idFormat',
  DATE: 'idDate',
  AGE: 'age',
  CHECK: 'idCheck',
  PROVINCE: 'idProvince',
};

const documentNo: ValueRule = (value, { idType }) => {
  const flaw = checkDocumentNo(idType, value);
  return flaw && complaint(ID_KIND[flaw], DOCUMENT_NO_FLAW_TEXT[flaw], '请与证件逐位核对');
};

const name: ValueRule = (value) => {
  const flaw = checkName(value);
  if (flaw === 'DIGIT') return complaint('nameDigit', '姓名中不能有数字', '请填写证件上的姓名');
  return flaw && complaint('nameForm', '姓名应为 2 至 60 个汉字或字母', '请填写证件上的姓名，间隔符用“·”');
};

const phone = matches(isPhone, 'phone', '电话号码格式不正确', '请填写手机号码或带区号的座机，如 010-12345678');

/** The rules for text fields that have one beyond their length (validation §1, §3, §4, §6). */
export const TEXT_RULES: Readonly<Partial<Record<OriginFieldKey, ValueRule>>> = {
  studentNo: matches(
    pattern(/^[A-Za-z0-9]{6,20}$/),
    'studentNo',
    '学号应为 6 至 20 位数字或字母',
    '请按学籍库填写学号',
  ),
  examNo: matches(
    pattern(/^[A-Za-z0-9]{10,20}$/),
    'examNo',
    '考生号应为 10 至 20 位数字或字母',
    '请按学籍库填写考生号，不要自编',
  ),
  name,
  idNo: documentNo,
  schoolCode: matches(pattern(/^\d{5}$/), 'schoolCode', '院校代码应为 5 位数字', '请填写教育部院校代码'),
  majorCode: matches(
    pattern(/^[A-Z0-9]{4,10}$/),
    'majorCode',
    '专业代码应为 4 至 10 位数字或字母',
    '请按学籍库填写专业代码',
  ),
  gradYear: matches(pattern(/^20\d{2}$/), 'gradYear', '届别应为四位年份', '请填写毕业年份，如 2027'),
  mobile: matches(isMobile, 'mobile', '手机号码应为 11 位，以 13 至 19 开头', '请填写本人正在使用的手机号码'),
  email: matches(isEmail, 'email', '电子邮箱格式不正确', '请填写完整地址，如 name@example.com'),
  qq: matches(pattern(/^[1-9]\d{4,14}$/), 'accountName', 'QQ号码应为 5 至 15 位数字', '请核对 QQ 号码，没有可不填'),
  wechat: matches(
    pattern(/^[A-Za-z0-9_-]{5,30}$/),
    'accountName',
    '微信号应为 5 至 30 位字母、数字、下划线或减号',
    '请填写微信号而不是昵称',
  ),
  homePostcode: matches(isPostcode, 'postcode', '邮政编码应为 6 位数字', '请核对家庭所在地的邮政编码'),
  homePhone: phone,
  emergencyContact: name,
  emergencyPhone: phone,
};
