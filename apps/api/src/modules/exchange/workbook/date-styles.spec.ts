import { dateStyles } from './date-styles.js';

const MIB = 1024 * 1024;
/** Whether the only style of a workbook shows dates, given its format. */
const isDate = (formatCode: string) =>
  dateStyles([
    { name: 'numFmt', parent: 'numFmts', attributes: { numFmtId: '164', formatCode } },
    { name: 'xf', parent: 'cellXfs', attributes: { numFmtId: '164' } },
  ])[0];

it.each<[string, boolean]>([
  ['yyyy-mm-dd', true],
  ['[$-804]yyyy"年"m"月"', true],
  ['[h]:mm', true],
  ['0.00', false],
  ['[Red]0.00" days"', false],
  ['0[Red', false],
  ['0"days', false],
  [`yyyy${' '.repeat(252)}`, false],
])('reads %s', (code, expected) => expect(isDate(code)).toBe(expected));

it.each([
  ['brackets that are never closed', '['],
  ['elapsed times that are never closed', '[h'],
  ['quotes', '"'],
  ['escapes', String.raw`\\[`],
])('reads 4 MiB of %s once', (_what, part) => {
  expect(isDate(part.repeat((4 * MIB) / part.length))).toBe(false);
  expect(isDate('['.repeat(200))).toBe(false);
});
