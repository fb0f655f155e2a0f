import { Module } from '@nestjs/common';
import { OriginTierService } from './origin-tier.service.js';
import { ServiceAccountController } from './service-account.controller.js';
import { SettingController } from './setting.controller.js';
import { SettingService } from './setting.service.js';
import { WindowService } from './window.service.js';

@Module({
  controllers: [SettingController, ServiceAccountController],
  providers: [OriginTierService, SettingService, WindowService],
  exports: [OriginTierService, SettingService, WindowService],
})
export class SettingModule {}
