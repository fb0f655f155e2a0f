export { OriginTierService } from './origin-tier.service.js';
export { SettingModule } from './setting.module.js';
export { SettingService } from './setting.service.js';
export { WindowService, type OpeningTime } from './window.service.js';
