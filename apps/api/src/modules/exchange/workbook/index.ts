export { type AnnotatedRow, type AnnotatedSheet, FAULT_COLUMN, annotateRows } from './annotate-rows.js';
export { columnLetters } from './cell-reference.js';
export { type OpenWorkbook, type RowBatch, openWorkbook } from './open-workbook.js';
export type { WorkbookRow } from './sheet-handler.js';
export { DEFAULT_LIMITS, type WorkbookLimits } from './workbook-limits.js';
export { type RefusalCode, WorkbookRefused } from './workbook-refused.js';
export { type SheetContent, type WorkbookCell, writeWorkbook } from './write-workbook.js';
