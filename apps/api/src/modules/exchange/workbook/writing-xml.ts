import { columnLetters } from './cell-reference.js';

/** Excel takes 255 characters, codes included. */
const LONGEST_MARK = 100;

/** How a written cell looks; the number is its index in the style part below. */
export const CELL_STYLE = { TEXT: 1, HEADER: 2, FAULT: 3 } as const;
export type CellStyle = keyof typeof CELL_STYLE;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
/** Characters XML has no place for, and text that would read as an Office escape. */
const SPECIAL =
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what has to go
  /[&<>"\r]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MAYBE_SPECIAL = /[^\u0020-\u0021\u0023-\u0025\u0027-\u003b=\u003f-\u005e\u0060-\ud7ff]/;

/** Text for an element or attribute: markup escaped, characters XML cannot carry dropped. */
export function escapeXml(text: string): string {
  if (!MAYBE_SPECIAL.test(text)) return text;
  return text.replace(SPECIAL, (special) => (special === '_' ? '_x005F_' : (ESCAPED[special] ?? '')));
}

/** The parts of a workbook that do not hold rows, by part name. */
export function descriptionParts(sheetNames: readonly string[]): Map<string, string> {
  const sheets = sheetNames.map(
    (name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const parts = sheetNames.map((_, i) => ({
    id: `rId${i + 1}`,
    type: 'worksheet',
    target: `worksheets/sheet${i + 1}.xml`,
  }));
  const overrides = parts.map(
    ({ target }) => `<Override PartName="/xl/${target}" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  return new Map([
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${overrides.join('')}</Types>`,
    ],
    ['_rels/.rels', relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }])],
    [
      'xl/workbook.xml',
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relationsXml([...parts, { id: 'rIdStyles', type: 'styles', target: 'styles.xml' }])],
    ['xl/styles.xml', STYLES],
  ]);
}

/** What stands before the rows: frozen header rows and columns that keep typed IDs as text. */
export function sheetHead(widths: readonly number[], frozenRows: number): string {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${CELL_STYLE.TEXT}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const views = `<sheetViews><sheetView workbookViewId="0">${frozenRows > 0 ? pane : ''}</sheetView></sheetViews>`;
  return `${DECLARATION}<worksheet xmlns="${MAIN}">${views}${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`;
}

/** What stands after the rows; `mark` is printed at the head and the foot of every page. */
export function sheetTail(mark: string | undefined): string {
  if (mark === undefined) return '</sheetData></worksheet>';
  // In a header an ampersand begins a code, two are one.
  const text = escapeXml(mark.slice(0, LONGEST_MARK).replaceAll('&', '&&'));
  return `</sheetData><headerFooter><oddHeader>&amp;C${text}</oddHeader><oddFooter>&amp;C${text}&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`;
}

/** The letters of the first `count` columns. */
export function columnNames(count: number): string[] {
  return Array.from({ length: count }, (_, i) => columnLetters(i + 1));
}

function relationsXml(relations: readonly { id: string; type: string; target: string }[]): string {
  const items = relations.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function solidFill(rgb: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function textFormat(font: number, fill: number): string {
  return `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>`;
}

const FILLS = `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solidFill('FFE7EEF7')}${solidFill('FFFFC7CE')}</fills>`;
const FONTS =
  '<fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts>';
const FORMATS = `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${textFormat(0, 0)}${textFormat(1, 2)}${textFormat(0, 3)}</cellXfs>`;
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}">${FONTS}${FILLS}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${FORMATS}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
