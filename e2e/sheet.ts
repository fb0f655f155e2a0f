import { expect } from '@playwright/test';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pagesOf, picturesOn, qrOf } from './printed.js';

/** What a sheet must show to be checked against the system. */
export interface Sheet {
  readonly contentHash: string;
  readonly verifyUrl: string;
  readonly content: { readonly agreementNo: string; readonly revision: number };
}

/** The sheet that begins on page `first` of a print: two pages, each with its number, version, digest and the QR code that leads to them; the signature on the second. */
export async function expectSheet(paper: PDFDocumentProxy, first: number, sheet: Sheet): Promise<void> {
  const { agreementNo, revision } = sheet.content;
  const pages = await pagesOf(paper);
  for (const page of [1, 2]) {
    const text = pages[first + page - 2] ?? '';
    for (const words of [agreementNo, `第${revision}版`, sheet.contentHash.slice(0, 16)])
      expect(text, `page ${first + page - 1}`).toContain(words);
    // The font maps 页 to a look-alike of another block.
    expect(text, `page ${first + page - 1}`).toMatch(new RegExp(`第${page}.,共2.`));
    expect(await qrOf(paper, first + page - 1)).toBe(sheet.verifyUrl);
  }
  expect(await picturesOn(paper, first), 'pictures on the front').toBe(0);
  expect(await picturesOn(paper, first + 1), 'pictures on the back: the signature').toBe(1);
}
