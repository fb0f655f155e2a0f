import type { Readable } from 'node:stream';
import { type SheetContent, type WorkbookCell, writeWorkbook } from './write-workbook.js';

/** A row of an uploaded sheet with what is wrong in it. */
export interface AnnotatedRow {
  cells: readonly (string | null)[];
  /** Column counted from 1, or null when the fault belongs to the whole row; the message is for the user. */
  faults: readonly { column: number | null; message: string }[];
}

/** The uploaded layout and the rows to hand back. */
export interface AnnotatedSheet extends Pick<SheetContent, 'name' | 'header' | 'widths'> {
  rows: AsyncIterable<AnnotatedRow> | Iterable<AnnotatedRow>;
}

/** Heading of the added column (reporting.md §4). */
export const FAULT_COLUMN = '错误原因';
const FAULT_WIDTH = 60;
const DEFAULT_WIDTH = 14;

/** Writes rows back in their own layout, faulty cells coloured, with the reasons in a last column 错误原因. */
export function annotateRows({ name, header, widths = [], rows }: AnnotatedSheet): Readable {
  const width = Math.max(0, ...header.map((row) => row.length));
  const allWidths = [...Array.from({ length: width }, (_, i) => widths[i] ?? DEFAULT_WIDTH), FAULT_WIDTH];
  const headings = header.map((row) => [...pad(row, width, ''), FAULT_COLUMN]);
  return writeWorkbook([{ name, header: headings, widths: allWidths, rows: annotated(rows, width) }]);
}

async function* annotated(rows: AnnotatedSheet['rows'], width: number): AsyncGenerator<WorkbookCell[]> {
  for await (const { cells, faults } of rows) {
    const marked: WorkbookCell[] = pad(cells, width, null);
    for (const { column } of faults)
      if (column !== null) marked[column - 1] = { text: cells[column - 1] ?? ' ', style: 'FAULT' };
    marked[width] =
      faults.length === 0 ? null : { text: faults.map(({ message }) => message).join('；'), style: 'FAULT' };
    yield marked;
  }
}

function pad<Cell>(cells: readonly Cell[], width: number, filler: Cell): Cell[] {
  return Array.from({ length: width }, (_, i) => cells[i] ?? filler);
}
