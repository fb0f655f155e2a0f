import { Module } from '@nestjs/common';
import { MailSender } from './mail-sender.js';
import { NotificationController } from './notification.controller.js';
import { NotificationService } from './notification.service.js';
import { Notifier } from './notifier.js';

@Module({
  controllers: [NotificationController],
  providers: [NotificationService, Notifier, MailSender],
  exports: [Notifier, MailSender],
})
export class NotificationModule {}
