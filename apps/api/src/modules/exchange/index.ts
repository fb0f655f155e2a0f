export { ImportBatch } from './import-batch.entity.js';
export { ImportChange } from './import-change.entity.js';
export { ImportIssue } from './import-issue.entity.js';
export { ImportRow } from './import-row.entity.js';
