import { Module } from '@nestjs/common';
import { AgreementModule } from '../agreement/index.js';
import { DestinationModule } from '../destination/index.js';
import { NotificationModule } from '../notification/index.js';
import { SettingModule } from '../setting/index.js';
import { TerminatedAgreement } from './terminated-agreement.js';
import { TerminationClock } from './termination-clock.js';
import { TerminationController } from './termination.controller.js';
import { TerminationDrafts } from './termination-drafts.js';
import { TerminationEffects } from './termination.effects.js';
import { TerminationEngine } from './termination-engine.js';
import { TerminationFactReader } from './termination.facts.js';
import { TerminationLetters } from './termination-letters.js';
import { TerminationPaperController } from './termination-paper.controller.js';
import { TerminationPapers } from './termination-papers.js';
import { TerminationQueueService } from './termination-queue.service.js';
import { TerminationRecords } from './termination-records.js';
import { TerminationService } from './termination.service.js';
import { TerminationViews } from './termination.view.js';

@Module({
  imports: [AgreementModule, DestinationModule, NotificationModule, SettingModule],
  controllers: [TerminationController, TerminationPaperController],
  providers: [
    TerminatedAgreement,
    TerminationClock,
    TerminationDrafts,
    TerminationEffects,
    TerminationEngine,
    TerminationFactReader,
    TerminationLetters,
    TerminationPapers,
    TerminationQueueService,
    TerminationRecords,
    TerminationService,
    TerminationViews,
  ],
  exports: [TerminationClock, TerminationDrafts, TerminationService],
})
export class TerminationModule {}
