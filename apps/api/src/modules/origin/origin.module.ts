import { Module } from '@nestjs/common';
import { GraduateModule } from '../graduate/index.js';
import { NotificationModule } from '../notification/index.js';
import { SettingModule } from '../setting/index.js';
import { CorrectionClaims } from './correction-claim.js';
import { CorrectionQueueService } from './correction-queue.service.js';
import { CorrectionRequestService } from './correction-request.service.js';
import { CorrectionController } from './correction.controller.js';
import { CorrectionEffects } from './correction.effects.js';
import { CorrectionService } from './correction.service.js';
import { CorrectionViews } from './correction.view.js';
import { OriginContactService } from './origin-contact.service.js';
import { OriginEffects } from './origin.effects.js';
import { OriginEngine } from './origin-engine.js';
import { OriginFactReader } from './origin.facts.js';
import { OriginFormController } from './origin-form.controller.js';
import { OriginFormService } from './origin-form.service.js';
import { OriginQueueService } from './origin-queue.service.js';
import { OriginRecords } from './origin-record.js';
import { OriginReviewController } from './origin-review.controller.js';
import { OriginReviewService } from './origin-review.service.js';
import { OriginViews } from './origin.view.js';
import { UnusedProofs } from './unused-proofs.js';

@Module({
  imports: [GraduateModule, NotificationModule, SettingModule],
  controllers: [OriginFormController, OriginReviewController, CorrectionController],
  providers: [
    CorrectionClaims,
    CorrectionEffects,
    CorrectionQueueService,
    CorrectionRequestService,
    CorrectionService,
    CorrectionViews,
    OriginContactService,
    OriginEffects,
    OriginEngine,
    OriginFactReader,
    OriginFormService,
    OriginQueueService,
    OriginRecords,
    OriginReviewService,
    OriginViews,
    UnusedProofs,
  ],
  exports: [
    CorrectionQueueService,
    CorrectionRequestService,
    CorrectionService,
    OriginFormService,
    OriginReviewService,
    UnusedProofs,
  ],
})
export class OriginModule {}
