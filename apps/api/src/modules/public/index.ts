import { Module } from '@nestjs/common';
import { SettingModule } from '../setting/index.js';
import { CaughtMails } from './caught-mails.js';
import { DevMailController } from './dev-mail.controller.js';
import { EntryController } from './entry.controller.js';
import { HealthController } from './health.controller.js';

/** What anyone may open without signing in: the front page, the health check and, in development, the caught mails. */
@Module({
  imports: [SettingModule],
  controllers: [HealthController, EntryController, DevMailController],
  providers: [CaughtMails],
})
export class PublicModule {}
