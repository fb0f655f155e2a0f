import { StringDecoder } from 'node:string_decoder';
import type { WorkbookLimits } from './workbook-limits.js';
import type { WorkbookPackage } from './workbook-package.js';
import { type XmlHandler, XmlScanner } from './xml-scanner.js';
import { blankToEmpty, decodeOfficeEscapes } from './xml-text.js';

/** Collects the items of the table; runs of rich text are joined, phonetic guides (`rPh`) left out. */
class SharedStringHandler implements XmlHandler {
  readonly items: string[] = [];
  wantsText = false;
  private current = '';
  private phonetic = false;

  /** @param keep characters kept of one item: enough to see that it is too long. */
  constructor(private readonly keep: number) {}

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 't') this.wantsText = !this.phonetic;
  }

  close(name: string): void {
    if (name === 't') this.wantsText = false;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'si') this.items.push(blankToEmpty(decodeOfficeEscapes(this.current)));
  }

  text(text: string): void {
    if (this.current.length < this.keep) this.current += text.slice(0, this.keep - this.current.length);
  }
}

/** Reads the whole shared-string table; the only part of a workbook that is held in memory. */
export async function readSharedStrings(
  source: WorkbookPackage,
  part: string | undefined,
  limits: WorkbookLimits,
): Promise<readonly string[]> {
  if (part === undefined) return [];
  const handler = new SharedStringHandler(limits.cellLength + 1);
  await scanPart(source, part, Math.min(limits.sharedStringBytes, limits.entryBytes), handler);
  return handler.items;
}

async function scanPart(source: WorkbookPackage, part: string, maxBytes: number, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler);
  const decoder = new StringDecoder('utf8');
  for await (const { bytes } of source.read(part, maxBytes)) scanner.feed(decoder.write(bytes));
  scanner.end();
}
