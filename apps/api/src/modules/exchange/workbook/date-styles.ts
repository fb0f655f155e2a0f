import type { DescriptionElement } from './description-part.js';

/** Built-in number formats that show dates or times, with the East Asian ones (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** The longest format that Excel keeps, in characters; a longer one shows nothing as a date. */
const LONGEST = 255;
/** Quoted and escaped literals, paddings, and brackets other than elapsed time; what is never closed reaches to the end. */
const LITERALS = /"[^"]*(?:"|$)|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*(?:\]|$)/gi;

/** Tells for each cell style (cellXfs index) whether it shows a number as a date or time. */
export function dateStyles(elements: readonly DescriptionElement[]): boolean[] {
  const custom = new Map<string, boolean>();
  const styles: boolean[] = [];
  for (const { name, parent, attributes } of elements) {
    if (name === 'numFmt' && parent === 'numFmts')
      custom.set(attributes['numFmtId'] ?? '', isDateFormat(attributes['formatCode'] ?? ''));
    if (name === 'xf' && parent === 'cellXfs') styles.push(showsDate(attributes['numFmtId'] ?? '0', custom));
  }
  return styles;
}

function showsDate(id: string, custom: ReadonlyMap<string, boolean>): boolean {
  return custom.get(id) ?? BUILT_IN.some(([from, to]) => Number(id) >= from && Number(id) <= to);
}

function isDateFormat(code: string): boolean {
  return code.length <= LONGEST && /[ymdhs]/i.test(code.replace(LITERALS, ''));
}
