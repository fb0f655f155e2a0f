export { ReviewEngine, type Act, type Effects, type EngineParts, type Reviewable } from './review-engine.js';
export { changedColumns } from './changed-columns.js';
