import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification/index.js';
import { SettingModule } from '../setting/index.js';
import { WaitingClock } from './waiting-clock.js';

@Module({ imports: [NotificationModule, SettingModule], providers: [WaitingClock], exports: [WaitingClock] })
export class ReminderModule {}
