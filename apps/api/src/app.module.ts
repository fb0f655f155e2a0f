import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ConfigModule } from './core/config.module.js';
import { CoreModule } from './core/core.module.js';
import { AccessGuard } from './core/access/index.js';
import { DatabaseModule } from './core/database/database.module.js';
import { QueueModule } from './core/queue/index.js';
import { WriteGuard } from './core/rate/index.js';
import { FEATURES } from './features.js';
import { LiveModule } from './modules/live/index.js';
import { PublicModule } from './modules/public/index.js';

/** The HTTP process: every feature behind the access guard. */
@Module({
  imports: [ConfigModule, DatabaseModule, CoreModule, QueueModule, ...FEATURES, LiveModule, PublicModule],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: WriteGuard },
  ],
})
export class AppModule {}
