import { Module } from '@nestjs/common';
import { DestinationModule } from '../destination/index.js';
import { EmployerModule } from '../employer/index.js';
import { GraduateModule } from '../graduate/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationModule } from '../notification/index.js';
import { SettingModule } from '../setting/index.js';
import { WageModule } from '../wage/index.js';
import { AgreementController } from './agreement.controller.js';
import { AgreementDrafts } from './agreement-drafts.js';
import { AgreementEffects } from './agreement.effects.js';
import { AgreementEngine } from './agreement-engine.js';
import { AgreementFactReader } from './agreement.facts.js';
import { AgreementQueueService } from './agreement-queue.service.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementService } from './agreement.service.js';
import { AgreementStart } from './agreement-start.js';
import { AgreementTeller } from './agreement-teller.js';
import { AgreementTimeline } from './agreement-timeline.js';
import { AgreementViews } from './agreement.view.js';
import { EmployerFollowUp } from './employer-follow-up.js';
import { INVITATION_CONTROLLERS, INVITATION_EXPORTS, INVITATION_PROVIDERS } from './invitation.parts.js';
import { MyAgreementController } from './my-agreement.controller.js';
import { MyAgreementService } from './my-agreement.service.js';
import { SEALING_CONTROLLERS, SEALING_EXPORTS, SEALING_PROVIDERS } from './sealing.parts.js';

@Module({
  imports: [
    DestinationModule,
    EmployerModule,
    GraduateModule,
    IdentityModule,
    NotificationModule,
    SettingModule,
    WageModule,
  ],
  controllers: [...SEALING_CONTROLLERS, ...INVITATION_CONTROLLERS, AgreementController, MyAgreementController],
  providers: [
    ...SEALING_PROVIDERS,
    ...INVITATION_PROVIDERS,
    AgreementDrafts,
    AgreementEffects,
    AgreementEngine,
    AgreementFactReader,
    AgreementQueueService,
    AgreementRecords,
    AgreementService,
    AgreementStart,
    AgreementTeller,
    AgreementTimeline,
    AgreementViews,
    EmployerFollowUp,
    MyAgreementService,
  ],
  exports: [
    ...INVITATION_EXPORTS,
    ...SEALING_EXPORTS,
    AgreementEngine,
    AgreementRecords,
    AgreementTimeline,
    MyAgreementService,
  ],
})
export class AgreementModule {}
