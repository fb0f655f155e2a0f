export { type GridColumn } from './grid.js';
export { type KeyValue, Paper, type PaperTitle } from './paper.js';
export { INK, TEXT_WIDTH } from './sheet-size.js';
