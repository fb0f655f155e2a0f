import { posix } from 'node:path';
import { dateStyles } from './date-styles.js';
import { type DescriptionElement, readDescription } from './description-part.js';
import type { WorkbookPackage } from './workbook-package.js';
import { WorkbookRefused } from './workbook-refused.js';

/** Where the parts of a workbook are and how its numbers are to be read. */
export interface WorkbookOutline {
  /** Sheet name to part name, in the order of the tabs. */
  sheets: ReadonlyMap<string, string>;
  sharedStrings: string | undefined;
  /** Cell style index to whether it shows a number as a date or time. */
  dateStyles: readonly boolean[];
  /** Whether day 0 is 1904-01-01 (old Mac workbooks) instead of 1899-12-31. */
  date1904: boolean;
}

interface Relation {
  type: string;
  part: string;
}

/** Follows the relations from the package's root to the sheets, strings and styles. */
export async function readOutline(source: WorkbookPackage, maxBytes: number): Promise<WorkbookOutline> {
  if (!source.has('[Content_Types].xml') || !source.has('_rels/.rels')) throw new WorkbookRefused('NOT_XLSX');
  const root = [...(await relations(source, '', maxBytes)).values()];
  const workbook = root.find(({ type }) => type === 'officeDocument')?.part;
  if (workbook === undefined || !workbook.endsWith('.xml')) throw new WorkbookRefused('NOT_XLSX');
  const targets = await relations(source, workbook, maxBytes);
  const parts = [...targets.values()];
  if (parts.some(({ type }) => type === 'vbaProject')) throw new WorkbookRefused('MACRO');
  const elements = await readDescription(source, workbook, maxBytes);
  const styles = parts.find(({ type }) => type === 'styles')?.part;
  return {
    sheets: sheetParts(elements, targets),
    sharedStrings: parts.find(({ type }) => type === 'sharedStrings')?.part,
    dateStyles: styles === undefined ? [] : dateStyles(await readDescription(source, styles, maxBytes)),
    date1904: elements.some(
      ({ name, attributes }) => name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? ''),
    ),
  };
}

function sheetParts(
  elements: readonly DescriptionElement[],
  targets: ReadonlyMap<string, Relation>,
): Map<string, string> {
  const sheets = new Map<string, string>();
  for (const { name, attributes } of elements) {
    const target = name === 'sheet' ? targets.get(attributes[':id'] ?? '') : undefined;
    if (target?.type === 'worksheet') sheets.set(attributes['name'] ?? '', target.part);
  }
  if (sheets.size === 0) throw new WorkbookRefused('NO_SHEET');
  return sheets;
}

/** Relations by id; targets outside the package are left out, so nothing can ever be fetched. */
async function relations(source: WorkbookPackage, of: string, maxBytes: number): Promise<Map<string, Relation>> {
  const folder = posix.dirname(of);
  const elements = await readDescription(source, posix.join(folder, '_rels', `${posix.basename(of)}.rels`), maxBytes);
  const found = new Map<string, Relation>();
  for (const { name, attributes } of elements) {
    if (name !== 'Relationship' || attributes['TargetMode'] === 'External') continue;
    const part = posix.resolve('/', folder, attributes['Target'] ?? '').slice(1);
    found.set(attributes['Id'] ?? '', { type: posix.basename(attributes['Type'] ?? ''), part });
  }
  return found;
}
