export { CorrectionService } from './correction.service.js';
export { OriginFormService } from './origin-form.service.js';
export { OriginModule } from './origin.module.js';
export { OriginReview } from './origin-review.entity.js';
export { OriginReviewService } from './origin-review.service.js';
