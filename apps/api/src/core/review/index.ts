export { ReviewEngine, type Act, type Effects } from './review-engine.js';
export { changedColumns } from './changed-columns.js';
export { batchOf } from './batch.js';
export { ReviewQueue } from './review-queue.js';
export { ReviewTrail } from './review-trail.js';
