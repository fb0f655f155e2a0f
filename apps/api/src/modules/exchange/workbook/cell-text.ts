import { serialDate } from './serial-date.js';
import type { WorkbookOutline } from './workbook-outline.js';
import { attribute, blankToEmpty, decodeOfficeEscapes } from './xml-text.js';

/** What a cell's stored text needs to become the text the user means. */
export interface CellSource extends Pick<WorkbookOutline, 'dateStyles' | 'date1904'> {
  strings: readonly string[];
}

const NUMBER = /^-?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

/**
 * The text of a cell: strings as they are, booleans `true`/`false`, dates `YYYY-MM-DD`, errors such as `#N/A` as text, numbers as
 * stored (a long ID typed as a number shows its lost digits as `1.1E+17`), blank ones empty. Undefined when it points outside the string table.
 */
export function cellText(raw: string, attributes: string, source: CellSource): string | undefined {
  const type = attribute(attributes, 't') ?? 'n';
  if (type === 's') return source.strings[Number(raw)];
  if (type === 'inlineStr' || type === 'str') return blankToEmpty(decodeOfficeEscapes(raw));
  if (type === 'b') return raw === '1' || raw === 'true' ? 'true' : 'false';
  if (type === 'd') return raw.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ');
  if (type !== 'n' || source.dateStyles.length === 0 || !NUMBER.test(raw)) return blankToEmpty(raw);
  const style = Number(attribute(attributes, 's') ?? 0);
  return source.dateStyles[style] === true ? serialDate(raw, source.date1904) : raw;
}
