import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import {
  CELL_STYLE,
  type CellStyle,
  columnNames,
  descriptionParts,
  escapeXml,
  sheetHead,
  sheetTail,
} from './writing-xml.js';

/** A cell to write: text (IDs too) is written as text, so nothing in it is ever evaluated; numbers are for counts and rates. */
export type WorkbookCell = string | number | null | { text: string; style: CellStyle };

/** One sheet: header rows are frozen, rows are drawn only as fast as the reader of the file takes them. */
export interface SheetContent {
  name: string;
  header: readonly (readonly string[])[];
  /** Column widths in characters; `DEFAULT_WIDTH` where missing. */
  widths?: readonly number[];
  /** Printed at the head and the foot of every page: who took the data out, for instance. */
  mark?: string;
  rows: AsyncIterable<readonly WorkbookCell[]> | Iterable<readonly WorkbookCell[]>;
}

const DEFAULT_WIDTH = 14;
const PIECE_LENGTH = 64 * 1024;
/** The lightest level: an export waits for the packing, not for the disk. */
const COMPRESSION = { compressionLevel: 1 };
const LAST_ROW = 1_048_576;
const LONGEST_CELL = 32_767;
const SHEET_NAME = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;

/**
 * Writes an .xlsx file as a stream whose memory does not grow with its rows. An error of the row source destroys the stream;
 * destroying the stream ends the row source. Throws RangeError for a sheet name Excel would not open.
 */
export function writeWorkbook(sheets: readonly SheetContent[]): Readable {
  const bad = sheets.find(({ name }) => !SHEET_NAME.test(name));
  if (bad !== undefined || sheets.length === 0) throw new RangeError(`unusable sheet name: ${bad?.name ?? '(none)'}`);
  const zip = new ZipFile();
  const output = new PassThrough();
  for (const [name, xml] of descriptionParts(sheets.map((sheet) => sheet.name)))
    zip.addBuffer(Buffer.from(xml), name, COMPRESSION);
  sheets.forEach((sheet, i) => {
    zip.addReadStreamLazy(`xl/worksheets/sheet${i + 1}.xml`, COMPRESSION, (opened) => {
      const source = Readable.from(sheetXml(sheet), { objectMode: false });
      source.once('error', (error) => output.destroy(error));
      if (output.destroyed) source.destroy();
      else output.once('close', () => source.destroy());
      opened(null, source);
    });
  });
  zip.on('error', (error: Error) => output.destroy(error));
  zip.outputStream.pipe(output);
  zip.end();
  return output;
}

async function* sheetXml(sheet: SheetContent): AsyncGenerator<Buffer> {
  const width = Math.max(0, ...sheet.header.map((row) => row.length));
  const names = columnNames(width);
  const widths = names.map((_, i) => sheet.widths?.[i] ?? DEFAULT_WIDTH);
  let xml = sheetHead(widths, sheet.header.length);
  let row = 0;
  for (const header of sheet.header)
    xml += rowXml(
      ++row,
      header.map((text) => ({ text, style: 'HEADER' })),
      names,
    );
  for await (const cells of sheet.rows) {
    if (++row > LAST_ROW) throw new RangeError(`a sheet holds ${LAST_ROW} rows`);
    if (cells.length > names.length) names.push(...columnNames(cells.length).slice(names.length));
    xml += rowXml(row, cells, names);
    if (xml.length >= PIECE_LENGTH) {
      yield Buffer.from(xml);
      xml = '';
    }
  }
  yield Buffer.from(xml + sheetTail(sheet.mark));
}

function rowXml(row: number, cells: readonly WorkbookCell[], names: readonly string[]): string {
  let xml = `<row r="${row}">`;
  for (let i = 0; i < cells.length; i++) xml += cellXml(`${names[i]}${row}`, cells[i] ?? null);
  return `${xml}</row>`;
}

function cellXml(reference: string, cell: WorkbookCell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${reference}"><v>${cell}</v></c>` : '';
  const text = typeof cell === 'string' ? cell : cell.text;
  const style = typeof cell === 'string' ? CELL_STYLE.TEXT : CELL_STYLE[cell.style];
  if (text.length > LONGEST_CELL) throw new RangeError(`a cell holds ${LONGEST_CELL} characters`);
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}
