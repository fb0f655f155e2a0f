import PDFDocument from 'pdfkit';
import { fonts } from './fonts.js';
import { drawGrid, type GridColumn } from './grid.js';
import { INK, SHEET, TEXT_WIDTH } from './sheet-size.js';
import { visibleText } from './visible-text.js';

/** A label and what is said under it. */
export type KeyValue = readonly [label: string, value: string];

/** What a PDF reader tells of the document. */
export interface PaperTitle {
  readonly title: string;
  readonly author: string;
  readonly at: Date;
}

const LABEL_WIDTH = 92;
/** Room that a heading wants below itself, so that it never stands alone at the foot of a page; in points. */
const HEADING_COMPANY = 70;

/** A Chinese document on A4: written from top to bottom, broken into pages by itself, finished once. */
export class Paper {
  private readonly doc: PDFKit.PDFDocument;
  private readonly draws = fonts().draws;

  constructor({ title, author, at }: PaperTitle) {
    this.doc = new PDFDocument({
      size: 'A4',
      margins: { top: SHEET.top, bottom: 0, left: SHEET.left, right: SHEET.right },
      bufferPages: true,
      pdfVersion: '1.7',
      lang: 'zh-CN',
      displayTitle: true,
      info: { Title: title, Author: author, CreationDate: at, ModDate: at },
    });
    this.doc.registerFont('regular', fonts().regular).registerFont('bold', fonts().bold);
  }

  /** The document's name, centred, with a line below it. */
  title(title: string, line = ''): this {
    this.doc.font('bold').fontSize(18).fillColor(INK.text).text(this.visible(title), { align: 'center' });
    if (line) this.doc.font('regular').fontSize(9.5).fillColor(INK.soft).text(this.visible(line), { align: 'center' });
    return this.gap(10);
  }

  heading(text: string): this {
    this.keep(HEADING_COMPANY);
    this.gap(10).doc.font('bold').fontSize(12).fillColor(INK.accent).text(this.visible(text));
    return this.gap(4);
  }

  /** Running text; `soft` for what only explains. A paragraph may go on over the page. */
  paragraph(text: string, { soft = false, indent = false, size = 10 } = {}): this {
    this.doc
      .font('regular')
      .fontSize(size)
      .fillColor(soft ? INK.soft : INK.text);
    for (const line of this.visible(text).split('\n'))
      this.line(line, soft ? INK.soft : INK.text, indent ? 2 * size : 0);
    return this.gap(3);
  }

  /** Labels and values, as many pairs beside each other as `pairs` says. */
  keyValues(lines: readonly KeyValue[], pairs: 1 | 2 = 1): this {
    const value = TEXT_WIDTH / pairs - LABEL_WIDTH;
    const columns = Array.from({ length: pairs }, () => [
      { width: LABEL_WIDTH, shaded: true },
      { width: value },
    ]).flat();
    const rows = lines
      .filter((_, index) => index % pairs === 0)
      .map((_, row) => Array.from({ length: pairs }, (_, pair) => lines[row * pairs + pair] ?? ['', '']).flat());
    return this.grid(columns, rows);
  }

  grid(columns: readonly GridColumn[], rows: readonly (readonly string[])[]): this {
    drawGrid(
      this.doc,
      columns,
      rows.map((row) => row.map((cell) => this.visible(cell))),
    );
    return this.gap(4);
  }

  /** A PNG in a frame of at most this size, in points, with a caption to its right or below nothing. */
  picture(png: Buffer, width: number, height: number, caption = ''): this {
    this.keep(height + 8);
    const { y } = this.doc;
    this.doc.image(png, SHEET.left, y, { fit: [width, height] });
    const x = SHEET.left + width + 14;
    this.doc.font('regular').fontSize(9).fillColor(INK.text);
    this.doc.text(this.visible(caption), x, y + 2, { width: SHEET.left + TEXT_WIDTH - x });
    this.doc.x = SHEET.left;
    this.doc.y = Math.max(y + height, this.doc.y);
    return this.gap(6);
  }

  /** Begins a new page unless so many points are left on this one. */
  keep(height: number): this {
    if (this.doc.y + height > SHEET.bottom) this.doc.addPage();
    return this;
  }

  gap(points: number): this {
    this.doc.y += points;
    return this;
  }

  /** The finished PDF; `footer` stands at the foot of every page. */
  async finish(footer: (page: number, pages: number) => string): Promise<Buffer> {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      this.doc.font('regular').fontSize(8).fillColor(INK.soft);
      const text = this.visible(footer(page + 1, count));
      this.doc.text(text, SHEET.left, SHEET.bottom + 16, { width: TEXT_WIDTH, align: 'center', lineBreak: false });
    }
    const chunks: Buffer[] = [];
    this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve) => this.doc.once('end', resolve));
    this.doc.end();
    await ended;
    return Buffer.concat(chunks);
  }

  /** One line of the source, broken into lines of the page; it begins the next page where it does not fit. A new page forgets the ink. */
  private line(text: string, ink: string, indent: number): void {
    const options = { width: TEXT_WIDTH, indent, lineGap: 2 };
    this.keep(this.doc.heightOfString(text || ' ', options));
    this.doc.fillColor(ink).text(text || ' ', SHEET.left, this.doc.y, options);
  }

  private readonly visible = (text: string): string => visibleText(text, this.draws);
}
