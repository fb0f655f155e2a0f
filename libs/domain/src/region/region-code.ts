/** The first two digits of every province-level division, in ID numbers and region codes alike (validation §1). */
export const PROVINCE_PREFIXES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

const SIX_DIGITS = /^\d{6}$/;

/**
 * True for six digits under a known province. Abolished counties count too: a place of origin may be historic, and no
 * complete table of them exists (validation §6).
 */
export const isRegionCode = (code: string): boolean => SIX_DIGITS.test(code) && PROVINCE_PREFIXES.has(code.slice(0, 2));

/** True for a bare province on the mainland, too coarse for a place of origin. */
export const isBareProvince = (code: string): boolean => code.endsWith('0000') && Number(code.slice(0, 2)) < 70;
