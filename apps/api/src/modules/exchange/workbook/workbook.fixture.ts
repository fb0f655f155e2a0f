import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { openWorkbook } from './open-workbook.js';
import type { WorkbookRow } from './sheet-handler.js';
import type { WorkbookLimits } from './workbook-limits.js';
import { WorkbookRefused } from './workbook-refused.js';
import { descriptionParts } from './writing-xml.js';

/** A part's text, its pieces, or null to leave it out. */
export type PartSource = string | Iterable<string> | null;

let folder: string;
let files = 0;

export const makeFolder = async () => void (folder = await mkdtemp(join(tmpdir(), 'workbook-')));
export const removeFolder = () => rm(folder, { recursive: true, force: true });
export const newPath = () => join(folder, `${++files}.xlsx`);

/** Writes a one-sheet workbook 毕业生 with the given parts put over the ordinary ones; returns its path. */
export async function packWorkbook(parts: Record<string, PartSource>): Promise<string> {
  const all = new Map<string, PartSource>([...descriptionParts(['毕业生']), ...Object.entries(parts)]);
  const zip = new ZipFile();
  for (const [name, source] of all) {
    if (source === null) continue;
    zip.addReadStream(Readable.from(typeof source === 'string' ? [source] : source, { objectMode: false }), name, {
      compressionLevel: 1,
    });
  }
  zip.end();
  const path = newPath();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

/** A workbook whose sheet holds the given row markup. */
export const packRows = (rows: string, parts: Record<string, PartSource> = {}) =>
  packWorkbook({ 'xl/worksheets/sheet1.xml': sheetOf(rows), ...parts });

export const sheetOf = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

export const stringsOf = (items: string) =>
  `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`;

/** Parts that give the workbook a shared-string table. */
export const withStrings = (items: string): Record<string, PartSource> => ({
  'xl/sharedStrings.xml': stringsOf(items),
  'xl/_rels/workbook.xml.rels': (descriptionParts(['毕业生']).get('xl/_rels/workbook.xml.rels') ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rIdS" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
  ),
});

/** Changes the file's bytes. */
export async function tamper(path: string, change: (bytes: Buffer) => Buffer): Promise<string> {
  await writeFile(path, change(await readFile(path)));
  return path;
}

export async function readRows(path: string, limits?: Partial<WorkbookLimits>): Promise<WorkbookRow[]> {
  const workbook = await openWorkbook(path, limits);
  const rows: WorkbookRow[] = [];
  try {
    for await (const batch of workbook.rows(workbook.sheets[0] ?? '')) rows.push(...batch.rows);
  } finally {
    workbook.close();
  }
  return rows;
}

/** Reads the workbook and returns why it was refused. */
export async function refusal(path: string, limits?: Partial<WorkbookLimits>): Promise<WorkbookRefused> {
  try {
    await readRows(path, limits);
  } catch (error) {
    if (error instanceof WorkbookRefused) return error;
    throw error;
  }
  throw new Error('the workbook was read');
}
