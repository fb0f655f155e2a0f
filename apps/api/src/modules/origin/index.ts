export { CorrectionQueueService } from './correction-queue.service.js';
export { CorrectionRequestService } from './correction-request.service.js';
export { CorrectionService } from './correction.service.js';
export { OriginFormService } from './origin-form.service.js';
export { OriginModule } from './origin.module.js';
export { UnusedProofs } from './unused-proofs.js';
export { OriginReviewService } from './origin-review.service.js';
