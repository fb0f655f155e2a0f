export { type AnnotatedRow, annotateRows } from './annotate-rows.js';
export { columnLetters } from './cell-reference.js';
export { type OpenWorkbook, type RowBatch, openWorkbook } from './open-workbook.js';
export type { WorkbookRow } from './sheet-handler.js';
export { WorkbookRefused } from './workbook-refused.js';
export { type SheetContent, writeWorkbook } from './write-workbook.js';
