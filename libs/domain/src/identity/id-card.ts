import { ageOn, isCalendarDate } from '../date/calendar-date.js';
import { PROVINCE_PREFIXES } from '../region/region-code.js';

/** What is wrong with a resident ID number, in the order of the checks (validation §1). */
export type IdNoFlaw = 'LENGTH' | 'CHARACTERS' | 'DATE' | 'AGE' | 'CHECK' | 'PROVINCE';

/** Each flaw as a Chinese sentence without a full stop. */
export const ID_NO_FLAW_TEXT: Readonly<Record<IdNoFlaw, string>> = {
  LENGTH: '身份证号应为 18 位',
  CHARACTERS: '身份证号只能是数字，末位可以是 X',
  DATE: '身份证号中的出生日期不存在',
  AGE: '身份证号中的年龄不在 14 至 65 岁之间',
  CHECK: '身份证号校验位不正确',
  PROVINCE: '身份证号前两位不是有效的省份代码',
};

const SHAPE = /^[1-9]\d{16}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/**
 * The first flaw of an 18-character resident ID number (GB 11643-1999), or null. The county part is never judged: it may be
 * historic. With `today` (`YYYY-MM-DD`) the holder must also be 14 to 65 years old.
 */
export function checkIdNo(idNo: string, today?: string): IdNoFlaw | null {
  if (idNo.length !== 18) return 'LENGTH';
  if (!SHAPE.test(idNo)) return 'CHARACTERS';
  const birth = idNoBirthDate(idNo);
  if (!isCalendarDate(birth)) return 'DATE';
  if (today !== undefined && !isWorkingAge(ageOn(birth, today))) return 'AGE';
  if (idNoCheckCharacter(idNo) !== idNo[17]) return 'CHECK';
  return PROVINCE_PREFIXES.has(idNo.slice(0, 2)) ? null : 'PROVINCE';
}

const isWorkingAge = (age: number) => age >= 14 && age <= 65;

/** The check character that belongs to the first 17 digits. */
export function idNoCheckCharacter(idNo: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += (idNo.charCodeAt(index) - 48) * (WEIGHTS[index] ?? 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** The birth date inside an 18-character number, as `YYYY-MM-DD`, whether or not that day exists. */
export const idNoBirthDate = (idNo: string): string =>
  `${idNo.slice(6, 10)}-${idNo.slice(10, 12)}-${idNo.slice(12, 14)}`;

/** The code of the gender inside an 18-character number: '1' male, '2' female. */
export const idNoGender = (idNo: string): '1' | '2' => (Number(idNo[16]) % 2 === 1 ? '1' : '2');

/** A 15-digit number of the first generation as the 18-character number of the same person. */
export function upgradeIdNo(idNo: string): string {
  const body = `${idNo.slice(0, 6)}19${idNo.slice(6)}`;
  return body + idNoCheckCharacter(body);
}

/** The last characters of a document number, which are the initial password (L4): none of them is ever shown. */
const NEVER_SHOWN = 6;

/** The first three characters at most, the rest as stars: nothing of what is asked for at a first sign-in. */
export function maskIdNo(idNo: string): string {
  const shown = Math.min(3, Math.max(0, idNo.length - NEVER_SHOWN));
  return idNo.slice(0, shown) + '*'.repeat(idNo.length - shown);
}
