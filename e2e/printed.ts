import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import jsqr from 'jsqr';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import {
  getDocument,
  OPS,
  type PageViewport,
  type PDFDocumentProxy,
  type RenderTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** How many pixels a page is wide when it is compared: enough for its layout, too few for the shapes of letters. */
const WIDTH = 330;
/** How many pixels a page is wide when its QR code is read. */
const CAMERA_WIDTH = 1600;
/** Side of the squares whose mean grey is compared, in pixels. */
const CELL = 10;
const REFERENCES = path.join(import.meta.dirname, 'reference');

declare global {
  interface Window {
    /** What the page would have printed. */
    printedDocument?: string;
  }
}

declare module 'pdfjs-dist/types/src/display/api.js' {
  interface PDFPageProxy {
    /** Outside of a browser pdf.js draws on the canvas that it takes from @napi-rs/canvas itself. */
    render(parameters: { canvas: Canvas; viewport: PageViewport }): RenderTask;
  }
}

/** From now on pages of this context keep what they would print instead of opening the browser's window. */
export async function catchPrints(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.print = () => {
      (window.top ?? window).printedDocument = document.documentElement.outerHTML;
      window.dispatchEvent(new Event('afterprint'));
    };
  });
}

/** Prints through the page's own dialog and returns the PDF that the browser makes of it. */
export async function printed(page: Page, open: () => Promise<void>): Promise<Buffer> {
  await page.evaluate(() => {
    delete window.printedDocument;
  });
  await open();
  await page.getByRole('button', { name: '打开打印窗口' }).click();
  await page.waitForFunction(() => window.printedDocument !== undefined);
  const html = await page.evaluate(() => window.printedDocument ?? '');
  const paper = await page.context().newPage();
  await paper.goto('/api/health/live');
  await paper.setContent(html, { waitUntil: 'networkidle' });
  const pdf = await paper.pdf({ preferCSSPageSize: true, printBackground: true });
  await paper.close();
  return pdf;
}

/** Opens a PDF to read or look at. */
export const openPdf = (pdf: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;

/** The text of each page of a PDF without its blanks. */
export async function pagesOf(document: PDFDocumentProxy): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    // Fonts map some characters to the look-alike radicals of another block.
    pages.push(text.normalize('NFKC').replaceAll(/\s/g, ''));
  }
  return pages;
}

/** The text of a whole PDF without its blanks. */
export const textOf = async (document: PDFDocumentProxy): Promise<string> => (await pagesOf(document)).join('');

/** Where the QR code on a page leads, as a camera reads it; null where there is none. */
export async function qrOf(document: PDFDocumentProxy, number: number): Promise<string | null> {
  const canvas = await drawn(document, number, CAMERA_WIDTH);
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  return jsqr.default(new Uint8ClampedArray(data), width, height)?.data ?? null;
}

/** How many pictures are on a page: a signature is one, a QR code is drawn in lines. */
export async function picturesOn(document: PDFDocumentProxy, number: number): Promise<number> {
  const { fnArray } = await (await document.getPage(number)).getOperatorList();
  return fnArray.filter((operation) => operation === OPS.paintImageXObject).length;
}

/** Compares a page with its reference picture, square by square; `UPDATE_REFERENCE=1` draws the reference anew. */
export async function expectLikeReference(document: PDFDocumentProxy, number: number, name: string): Promise<void> {
  const file = path.join(REFERENCES, `${name}-${number}.png`);
  const canvas = await drawn(document, number);
  if (process.env['UPDATE_REFERENCE']) {
    mkdirSync(REFERENCES, { recursive: true });
    writeFileSync(file, canvas.toBuffer('image/png'));
  }
  const reference = await loadImage(readFileSync(file));
  const kept = createCanvas(canvas.width, canvas.height);
  kept.getContext('2d').drawImage(reference, 0, 0, canvas.width, canvas.height);
  const [now, then] = [greys(canvas), greys(kept)];
  const differences = now.map((grey, index) => Math.abs(grey - (then[index] ?? 0)));
  const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
  expect(mean, `${name}, page ${number}: mean difference of its squares`).toBeLessThan(0.03);
  const far = differences.filter((one) => one > 0.35).length / differences.length;
  expect(far, `${name}, page ${number}: share of squares that differ much`).toBeLessThan(0.02);
}

async function drawn(document: PDFDocumentProxy, number: number, pixels = WIDTH): Promise<Canvas> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: pixels / page.getViewport({ scale: 1 }).width });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}

/** Mean grey of each square, 0 black to 1 white. */
function greys(canvas: Canvas): number[] {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  return Array.from({ length: columns * rows }, (_, cell) => {
    let sum = 0;
    for (let y = 0; y < CELL; y++)
      for (let x = 0; x < CELL; x++) {
        const at = ((Math.floor(cell / columns) * CELL + y) * width + (cell % columns) * CELL + x) * 4;
        sum += ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255)) / 765;
      }
    return sum / (CELL * CELL);
  });
}
