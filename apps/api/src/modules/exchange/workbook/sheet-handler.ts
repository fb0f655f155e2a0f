import type { WorkbookLimits } from './workbook-limits.js';
import { columnLetters, columnNumber } from './cell-reference.js';
import { type CellSource, cellText } from './cell-text.js';
import { HEADER_ROWS } from './workbook-limits.js';
import { WorkbookRefused } from './workbook-refused.js';
import type { XmlHandler } from './xml-scanner.js';
import { attribute } from './xml-text.js';

/** One row that holds a value: its number as Excel counts (1..) and its cells by column; empty ones are null. */
export interface WorkbookRow {
  row: number;
  cells: (string | null)[];
}

const LAST_ROW = 1_048_576;

/** Builds rows from a worksheet's tags, refusing what breaks a limit, with the cell's address. */
export class SheetHandler implements XmlHandler {
  wantsText = false;
  private rows: WorkbookRow[] = [];
  private rowsSeen = 0;
  private inSheetData = false;
  private phonetic = false;
  private row = 0;
  private column = 0;
  private cells: (string | null)[] = [];
  private attributes = '';
  private raw = '';

  constructor(
    private readonly source: CellSource,
    private readonly limits: WorkbookLimits,
  ) {}

  /** Hands over the rows finished since the last call. */
  take(): WorkbookRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    if (name === 'sheetData') this.inSheetData = true;
    if (!this.inSheetData) return;
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || (name === 't' && !this.phonetic)) this.wantsText = true;
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'f') throw new WorkbookRefused('FORMULA', this.address());
    else if (name === 'rPh') this.phonetic = true;
  }

  close(name: string): void {
    if (!this.inSheetData) return;
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 't') this.wantsText = false;
    else if (name === 'row') this.closeRow();
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'sheetData') this.inSheetData = false;
  }

  text(text: string): void {
    this.raw += text;
    if (this.raw.length > this.limits.cellLength) this.refuseLength();
  }

  private openRow(attributes: string): void {
    const row = Number(attribute(attributes, 'r') ?? this.row + 1);
    if (!Number.isInteger(row) || row <= this.row || row > LAST_ROW)
      throw new WorkbookRefused('BROKEN', `第 ${this.row + 1} 行附近`);
    this.row = row;
    this.column = 0;
    this.cells = [];
  }

  private openCell(attributes: string): void {
    const reference = attribute(attributes, 'r');
    const column = reference === undefined ? this.column + 1 : columnNumber(reference);
    if (column === undefined || column <= this.column || this.row === 0)
      throw new WorkbookRefused('BROKEN', this.address());
    this.column = column;
    this.attributes = attributes;
    this.raw = '';
  }

  private closeCell(): void {
    if (this.raw === '') return;
    const value = cellText(this.raw, this.attributes, this.source);
    this.raw = '';
    if (value === undefined) throw new WorkbookRefused('BROKEN', this.address());
    if (value.length > this.limits.cellLength) this.refuseLength();
    if (value === '') return;
    if (this.column > this.limits.columns)
      throw new WorkbookRefused('TOO_MANY_COLUMNS', `最多 ${this.limits.columns} 列`);
    while (this.cells.length < this.column - 1) this.cells.push(null);
    this.cells.push(value);
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    if (++this.rowsSeen > this.limits.rows + HEADER_ROWS)
      throw new WorkbookRefused('TOO_MANY_ROWS', `最多 ${this.limits.rows} 行`);
    this.rows.push({ row: this.row, cells: this.cells });
    this.cells = [];
  }

  private refuseLength(): never {
    throw new WorkbookRefused('CELL_TOO_LONG', `单元格 ${this.address()} 超过 ${this.limits.cellLength} 个字符`);
  }

  private address(): string {
    return `${columnLetters(this.column)}${this.row}`;
  }
}
