import type { Portal } from './portal.js';

const MIN_LENGTH = 8;
const MAX_LENGTH = 64;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];
/** A run of this many characters of a longer personal string is as bad as the whole. */
const PERSONAL_RUN = 6;

/** What is personal to somebody who signs in at a portal, in words. */
const PERSONAL: Readonly<Record<Portal, string>> = {
  student: '学号、姓名、证件号码或手机号码',
  teacher: '姓名或手机号码',
  employer: '姓名或手机号码',
};

/** One demand on a new password, and whether it is met. */
export interface PasswordRule {
  readonly label: string;
  readonly met: boolean;
}

/** Every demand of `checkPassword`, for a list that is ticked off while one types. */
export const passwordRules = (
  password: string,
  personalStrings: readonly string[],
  portal: Portal,
): readonly PasswordRule[] => [
  { label: `${MIN_LENGTH} 至 ${MAX_LENGTH} 位`, met: password.length >= MIN_LENGTH && password.length <= MAX_LENGTH },
  { label: '大写字母、小写字母、数字、符号，至少三种', met: classesOf(password) >= 3 },
  { label: `不含${PERSONAL[portal]}`, met: password !== '' && !isPersonal(password, personalStrings) },
];

/**
 * Why a new password is too weak, in Chinese, or null (workflows §1.1): 8 to 64 characters, three of four classes, and
 * nothing of `personalStrings` – a graduate's student number, name, document number and phone, other people's name and phone – in it.
 */
export function checkPassword(
  password: string,
  personalStrings: readonly string[],
  portal: Portal = 'student',
): string | null {
  if (password.length < MIN_LENGTH) return `密码至少 ${MIN_LENGTH} 位`;
  if (password.length > MAX_LENGTH) return `密码最多 ${MAX_LENGTH} 位`;
  if (classesOf(password) < 3) return '密码须包含大写字母、小写字母、数字、符号中的三种';
  return isPersonal(password, personalStrings) ? `密码不能包含${PERSONAL[portal]}` : null;
}

const classesOf = (password: string) => CLASSES.filter((pattern) => pattern.test(password)).length;

const isPersonal = (password: string, personalStrings: readonly string[]) =>
  personalStrings.some((personal) => contains(password.toLowerCase(), personal.trim().toLowerCase()));

function contains(password: string, personal: string): boolean {
  if (personal.length < 2) return false;
  const run = Math.min(personal.length, PERSONAL_RUN);
  for (let start = 0; start + run <= personal.length; start += 1)
    if (password.includes(personal.slice(start, start + run))) return true;
  return false;
}
