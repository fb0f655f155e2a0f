import { halfWidth } from '../text/half-width.js';
import { EMPLOYER_NATURE_KINDS, usccKind } from './uscc-kind.js';

/** What is wrong with a unified social credit code, in the order of the checks (validation §2). */
export type UsccFlaw = 'FORMAT' | 'CHECK' | 'ORGANISATION';

/** Each flaw as a Chinese sentence without a full stop. */
export const USCC_FLAW_TEXT: Readonly<Record<UsccFlaw, string>> = {
  FORMAT: '统一社会信用代码应为 18 位数字和大写字母，不含 I、O、S、V、Z',
  CHECK: '统一社会信用代码校验位不正确，请与营业执照逐位核对',
  ORGANISATION: '统一社会信用代码第 9 至 17 位不正确，请与营业执照逐位核对',
};

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const SPACES = /\s+/g;
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

const weighted = (text: string, weights: readonly number[], valueOf: (char: string) => number) =>
  weights.reduce((sum, weight, index) => sum + valueOf(text.charAt(index)) * weight, 0);

/** The check character that belongs to the first 17 characters (GB 32100-2015). */
export const usccCheckCharacter = (uscc: string): string =>
  ALPHABET.charAt((31 - (weighted(uscc, CODE_WEIGHTS, (char) => ALPHABET.indexOf(char)) % 31)) % 31);

/** The check character of the organisation code whose 8 characters are given (GB 11714): 0–9 or X. */
const organisationCheckCharacter = (code: string): string =>
  '0X987654321'.charAt(weighted(code, ORGANISATION_WEIGHTS, (char) => Number.parseInt(char, 36)) % 11);

/** The whole code that begins with these 16 characters: both check characters behind them. For invented companies. */
export function completeUscc(beginning: string): string {
  const body = `${beginning}${organisationCheckCharacter(beginning.slice(8))}`;
  return `${body}${usccCheckCharacter(body)}`;
}

/** Without spaces, half-width, upper case. */
export const normaliseUscc = (text: string): string => halfWidth(text).replace(SPACES, '').toUpperCase();

/** The first flaw of a normalised code, or null. The organisation code inside counts too: no licence shows one that fails. */
export function checkUscc(uscc: string): UsccFlaw | null {
  if (!SHAPE.test(uscc)) return 'FORMAT';
  if (usccCheckCharacter(uscc) !== uscc.charAt(17)) return 'CHECK';
  return organisationCheckCharacter(uscc.slice(8, 16)) === uscc.charAt(16) ? null : 'ORGANISATION';
}

/** Chinese remark when a sound code belongs to another kind of organisation than `nature` (code table employer_nature) says, or null. */
export function usccWarning(uscc: string, nature: string | null | undefined): string | null {
  const natures = EMPLOYER_NATURE_KINDS[usccKind(uscc)];
  return !nature || natures === null || natures.includes(nature) ? null : '统一社会信用代码与单位性质不符，请核对';
}
