import { Module } from '@nestjs/common';
import { SettingController } from './setting.controller.js';
import { SettingService } from './setting.service.js';
import { WindowService } from './window.service.js';

@Module({
  controllers: [SettingController],
  providers: [SettingService, WindowService],
  exports: [SettingService, WindowService],
})
export class SettingModule {}
