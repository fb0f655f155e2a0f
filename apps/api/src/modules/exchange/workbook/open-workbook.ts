import { StringDecoder } from 'node:string_decoder';
import { readSharedStrings } from './shared-strings.js';
import { SheetHandler, type WorkbookRow } from './sheet-handler.js';
import { DEFAULT_LIMITS, type WorkbookLimits } from './workbook-limits.js';
import { type WorkbookOutline, readOutline } from './workbook-outline.js';
import { WorkbookPackage } from './workbook-package.js';
import { WorkbookRefused } from './workbook-refused.js';
import { XmlScanner } from './xml-scanner.js';

/** Some hundred rows and the share (0..1) of the sheet that is read with them. */
export interface RowBatch {
  rows: WorkbookRow[];
  share: number;
}

/** An .xlsx file that passed the checks of its container; `close()` when done. */
export class OpenWorkbook {
  private strings: Promise<readonly string[]> | undefined;

  constructor(
    private readonly source: WorkbookPackage,
    private readonly outline: WorkbookOutline,
    private readonly limits: WorkbookLimits,
  ) {}

  /** Sheet names in the order of the tabs. */
  get sheets(): string[] {
    return [...this.outline.sheets.keys()];
  }

  /** Streams the rows that hold a value; a formula, a broken part or a broken limit throws WorkbookRefused on the way. */
  async *rows(sheet: string): AsyncGenerator<RowBatch> {
    const part = this.outline.sheets.get(sheet);
    if (part === undefined) throw new WorkbookRefused('NO_SHEET', `“${sheet}”`);
    this.strings ??= readSharedStrings(this.source, this.outline.sharedStrings, this.limits);
    const handler = new SheetHandler({ ...this.outline, strings: await this.strings }, this.limits);
    const scanner = new XmlScanner(handler);
    const decoder = new StringDecoder('utf8');
    for await (const { bytes, share } of this.source.read(part, this.limits.entryBytes)) {
      scanner.feed(decoder.write(bytes));
      const rows = handler.take();
      if (rows.length > 0) yield { rows, share };
    }
    scanner.end();
  }

  close(): void {
    this.source.close();
  }
}

/** Opens an .xlsx file on disk; throws WorkbookRefused for what is not a plain workbook within the limits. */
export async function openWorkbook(path: string, limits: Partial<WorkbookLimits> = {}): Promise<OpenWorkbook> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const source = await WorkbookPackage.open(path, all);
  try {
    return new OpenWorkbook(source, await readOutline(source, all.descriptionBytes), all);
  } catch (error) {
    source.close();
    throw error;
  }
}
