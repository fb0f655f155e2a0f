import { Module } from '@nestjs/common';
import { NotificationController } from './notification.controller.js';
import { NotificationService } from './notification.service.js';
import { Notifier } from './notifier.js';

@Module({ controllers: [NotificationController], providers: [NotificationService, Notifier], exports: [Notifier] })
export class NotificationModule {}
