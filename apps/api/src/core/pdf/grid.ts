import { INK, SHEET } from './sheet-size.js';
import type { Weight } from './fonts.js';

/** A column of a table: its share of the width, and how its cells look. */
export interface GridColumn {
  /** In points. */
  readonly width: number;
  /** Printed above, again on every page; no header when no column has one. */
  readonly title?: string;
  readonly weight?: Weight;
  /** In points. */
  readonly size?: number;
  readonly shaded?: boolean;
}

const PADDING = { x: 6, y: 4 } as const;
const SIZE = 9;

type Doc = PDFKit.PDFDocument;

/** Draws a bordered table from the document's present height on; a row that does not fit begins the next page. */
export function drawGrid(doc: Doc, columns: readonly GridColumn[], rows: readonly (readonly string[])[]): void {
  const titles = columns.map(({ title }) => title ?? '');
  const head = titles.some(Boolean) ? titles : null;
  const header = () => head && drawRow(doc, columns, head, true);
  const headHeight = head ? rowHeight(doc, columns, head, true) : 0;
  for (const [index, row] of rows.entries()) {
    const needed = rowHeight(doc, columns, row, false);
    const fits = doc.y + needed + (index === 0 ? headHeight : 0) <= SHEET.bottom;
    if (!fits) doc.addPage();
    if (index === 0 || !fits) header();
    drawRow(doc, columns, row, false);
  }
  doc.x = SHEET.left;
}

function rowHeight(doc: Doc, columns: readonly GridColumn[], cells: readonly string[], head: boolean): number {
  const heights = columns.map((column, index) => {
    dress(doc, column, head);
    return doc.heightOfString(cells[index] || ' ', { width: column.width - 2 * PADDING.x });
  });
  return Math.max(...heights) + 2 * PADDING.y;
}

function drawRow(doc: Doc, columns: readonly GridColumn[], cells: readonly string[], head: boolean): void {
  const height = rowHeight(doc, columns, cells, head);
  const { y } = doc;
  let x: number = SHEET.left;
  for (const [index, column] of columns.entries()) {
    if (head || column.shaded) doc.rect(x, y, column.width, height).fill(INK.shade);
    doc.rect(x, y, column.width, height).lineWidth(0.5).stroke(INK.rule);
    dress(doc, column, head);
    doc.text(cells[index] ?? '', x + PADDING.x, y + PADDING.y, { width: column.width - 2 * PADDING.x });
    x += column.width;
  }
  doc.y = y + height;
}

const dress = (doc: Doc, { weight = 'regular', size = SIZE }: GridColumn, head: boolean) =>
  doc
    .font(head ? 'bold' : weight)
    .fontSize(head ? SIZE : size)
    .fillColor(INK.text);
