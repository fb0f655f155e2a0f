import { findImportColumn, missingImportTargets, type OriginImportTarget } from '@qicheng/domain';
import type { MappedColumn, SheetMapping } from './import-batch.entity.js';
import { SheetRefused } from './sheet-refused.js';
import type { WorkbookRow } from './workbook/index.js';

/** Header rows stand among the first ones. */
const HEADER_WITHIN = 10;
/** Fewer known names than this are a coincidence. */
const LEAST_KNOWN = 3;
/** A header has at least so many columns with something in them. */
const LEAST_NAMES = 5;
const LONGEST_NAME = 30;

/**
 * Recognises header rows and columns (reporting.md §3): pinyin, Chinese or both, in any order; a column that spells out a
 * code is read only where the code's own column is missing. Null when no header is found.
 * @throws SheetRefused naming every required column that is missing.
 */
export function recogniseSheet(sheet: string, rows: readonly WorkbookRow[]): SheetMapping | null {
  const first = rows.slice(0, HEADER_WITHIN).findIndex(isHeader);
  if (first < 0) return null;
  const headers = rows.slice(first, first + HEADER_WITHIN);
  const end = headers.findIndex((row) => !isHeader(row));
  const headerRows = end < 0 ? headers : headers.slice(0, end);
  const mapping = mappingOf(sheet, headerRows);
  const missing = missingImportTargets(new Set(mapping.columns.map(({ field }) => field)));
  if (missing.length === 0) return mapping;
  throw new SheetRefused(
    `没有认出必需的列：${missing.join('、')}。请指定它们在哪一列，或按模板补齐后重新上传。`,
    mapping,
  );
}

/**
 * The row that might be a header, for somebody to say what its columns are: of the rows of names the fullest, and the lower one of
 * equals. Null when there is none.
 */
export function guessSheet(sheet: string, rows: readonly WorkbookRow[]): SheetMapping | null {
  const fullest = rows
    .slice(0, HEADER_WITHIN)
    .filter(isRowOfNames)
    .reduce<WorkbookRow | undefined>((best, row) => (best && filledOf(best) > filledOf(row) ? best : row), undefined);
  return fullest ? mappingOf(sheet, [fullest]) : null;
}

function mappingOf(sheet: string, headerRows: readonly WorkbookRow[]): SheetMapping {
  return { sheet, headerRows: headerRows.map(({ row }) => row), columns: recogniseColumns(headerRows) };
}

/** Several short texts; what has a long number in it is somebody's data. */
const isRowOfNames = (row: WorkbookRow): boolean =>
  filledOf(row) >= LEAST_NAMES &&
  row.cells.every((cell) => cell === null || (cell.length <= LONGEST_NAME && !/\d{5}/.test(cell)));

const filledOf = ({ cells }: WorkbookRow): number => cells.filter((cell) => cell !== null).length;

function isHeader({ cells }: WorkbookRow): boolean {
  const filled = cells.filter((cell) => cell !== null);
  const known = filled.filter((cell) => findImportColumn(cell) !== undefined);
  return known.length >= LEAST_KNOWN && known.length * 2 > filled.length;
}

function recogniseColumns(headers: readonly WorkbookRow[]): MappedColumn[] {
  const width = Math.max(...headers.map(({ cells }) => cells.length));
  const found = Array.from({ length: width }, (_, i) => {
    const names = headers.map(({ cells }) => cells[i] ?? null).filter((name) => name !== null);
    return {
      number: i + 1,
      heading: names.at(-1) ?? '',
      known: names.map(findImportColumn).find((known) => known !== undefined),
    };
  });
  const taken = new Map<OriginImportTarget, number>();
  const byRank = found.toSorted((a, b) => Number(a.known?.labelOnly ?? false) - Number(b.known?.labelOnly ?? false));
  for (const { number, known } of byRank) if (known && !taken.has(known.target)) taken.set(known.target, number);
  return found.map(({ number, heading, known }) => ({
    number,
    heading: heading.slice(0, 60),
    field: known && taken.get(known.target) === number ? known.target : null,
  }));
}
