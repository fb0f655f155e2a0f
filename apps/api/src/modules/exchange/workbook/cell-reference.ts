const LAST_COLUMN = 16_384;
const [LETTER_A, LETTER_Z, BEFORE_A] = [65, 90, 64];

/** The column of a reference such as `AB12` (28); undefined when it starts with no column Excel knows. */
export function columnNumber(reference: string): number | undefined {
  let column = 0;
  for (let i = 0; i < 4; i++) {
    const code = reference.charCodeAt(i);
    if (!(code >= LETTER_A && code <= LETTER_Z)) break;
    column = column * 26 + code - BEFORE_A;
  }
  return column > 0 && column <= LAST_COLUMN ? column : undefined;
}

/** The letters of a column counted from 1: 28 is `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(LETTER_A + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
