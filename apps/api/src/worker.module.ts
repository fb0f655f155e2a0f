import { Module } from '@nestjs/common';
import { ConfigModule } from './core/config.module.js';
import { CoreModule } from './core/core.module.js';
import { DatabaseModule } from './core/database/database.module.js';
import { OutboxRelay } from './core/outbox/index.js';
import { everyRound, QueueModule } from './core/queue/index.js';
import { FEATURES } from './features.js';
import { InvitationClock } from './modules/agreement/index.js';
import { HousekeepingModule } from './modules/housekeeping/index.js';
import { ImportProcessors } from './modules/exchange/index.js';
import { MailProcessor } from './modules/notification/index.js';
import { EvidenceClock, EvidenceProcessor } from './modules/proof/index.js';
import { WaitingClock } from './modules/reminder/index.js';
import { TerminationClock } from './modules/termination/index.js';

/** The queue process: carries the outbox to the queues and works them off; answers no HTTP. */
@Module({
  imports: [ConfigModule, DatabaseModule, CoreModule, QueueModule, ...FEATURES, HousekeepingModule],
  providers: [
    OutboxRelay,
    MailProcessor,
    EvidenceProcessor,
    ...ImportProcessors,
    everyRound('evidence-clock', EvidenceClock),
    everyRound('invitation-clock', InvitationClock),
    everyRound('termination-clock', TerminationClock),
    everyRound('waiting-clock', WaitingClock),
  ],
})
export class WorkerModule {}
