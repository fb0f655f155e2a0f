export { CorrectionService } from './correction.service.js';
export { OriginFormService } from './origin-form.service.js';
export { OriginModule } from './origin.module.js';
export { UnusedProofs } from './unused-proofs.js';
export { OriginReviewService } from './origin-review.service.js';
