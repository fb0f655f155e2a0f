import { Module } from '@nestjs/common';
import { ConfigModule } from './core/config.module.js';
import { CoreModule } from './core/core.module.js';
import { DatabaseModule } from './core/database/database.module.js';
import { OutboxRelay } from './core/outbox/index.js';
import { QueueModule } from './core/queue/index.js';
import { FEATURES } from './features.js';
import { InvitationProcessors } from './modules/agreement/index.js';
import { HousekeepingModule } from './modules/housekeeping/index.js';
import { ImportProcessors } from './modules/exchange/index.js';
import { MailProcessor } from './modules/notification/index.js';
import { EvidenceProcessors } from './modules/proof/index.js';
import { TerminationProcessors } from './modules/termination/index.js';

/** The queue process: carries the outbox to the queues and works them off; answers no HTTP. */
@Module({
  imports: [ConfigModule, DatabaseModule, CoreModule, QueueModule, ...FEATURES, HousekeepingModule],
  providers: [
    OutboxRelay,
    MailProcessor,
    ...EvidenceProcessors,
    ...ImportProcessors,
    ...InvitationProcessors,
    ...TerminationProcessors,
  ],
})
export class WorkerModule {}
