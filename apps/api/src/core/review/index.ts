export { ReviewEngine, type Act, type Effects } from './review-engine.js';
export { changedColumns } from './changed-columns.js';
