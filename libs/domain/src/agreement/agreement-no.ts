import { findCode } from '../code/code-lookup.js';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LEVEL_DIGITS: Readonly<Record<string, AgreementLevelDigit>> = {
  DOCTOR: '1',
  MASTER: '2',
  SECOND_BACHELOR: '3',
  BACHELOR: '3',
};

/** The digit of an agreement number that tells the level: 1 doctor, 2 master, 3 bachelor, 4 junior college and others. */
export type AgreementLevelDigit = '1' | '2' | '3' | '4';

/** FREE in a range, ALLOCATED to a student, USED by an agreement, or VOID for ever. */
export type AgreementNumberState = 'FREE' | 'ALLOCATED' | 'USED' | 'VOID';

/** The form of an agreement number: school (5), cohort (4), level (1), sequence (6), check character. */
export const AGREEMENT_NO = /^[0-9A-Z]{5}20\d{2}[1-4]\d{6}[0-9A-Z]$/;

/** The check character of ISO 7064 MOD 37,36 for a body of 0–9 and A–Z; a RangeError for any other character. */
export function mod37Check(body: string): string {
  let p = 36;
  for (const character of body) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw new RangeError(`${character} is not one of 0-9A-Z`);
    p = (((p + value) % 36 || 36) * 2) % 37;
  }
  return ALPHABET.charAt((37 - p) % 36);
}

/**
 * The agreement number for a place in the sequence of a school, cohort and level (workflows §3.5); a RangeError when the parts
 * do not make one: sequences run from 1 to 999999.
 */
export function agreementNo(
  schoolCode: string,
  gradYear: string | number,
  levelDigit: AgreementLevelDigit,
  sequence: number,
): string {
  const body = `${schoolCode}${gradYear}${levelDigit}${String(sequence).padStart(6, '0')}`;
  const no = body + mod37Check(body);
  if (sequence < 1 || !AGREEMENT_NO.test(no)) throw new RangeError(`${body} is not the body of an agreement number`);
  return no;
}

/** True for a number of the right form whose check character fits. */
export const checkAgreementNo = (no: string): boolean =>
  AGREEMENT_NO.test(no) && mod37Check(no.slice(0, -1)) === no.at(-1);

/** The level digit for a code of education_level. */
export const agreementLevelDigit = (educationLevel: string): AgreementLevelDigit =>
  LEVEL_DIGITS[findCode('education_level', educationLevel)?.stage ?? ''] ?? '4';

/** What an agreement number is made of; a RangeError for one that is none. */
export function agreementNoParts(no: string) {
  if (!checkAgreementNo(no)) throw new RangeError(`${no} is not an agreement number`);
  return {
    schoolCode: no.slice(0, 5),
    gradYear: no.slice(5, 9),
    level: no.slice(9, 10) as AgreementLevelDigit,
    sequence: Number(no.slice(10, 16)),
  };
}
