export { type GridColumn } from './grid.js';
export { type KeyValue, Paper } from './paper.js';
export { TEXT_WIDTH } from './sheet-size.js';
