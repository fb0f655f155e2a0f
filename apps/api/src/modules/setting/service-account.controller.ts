import { Controller, Get } from '@nestjs/common';
import { ServiceAccountView } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { SettingService } from './setting.service.js';

/** The school's WeChat service account, which graduates are asked to follow (L6). */
@Controller('service-account')
@Access('STUDENT')
export class ServiceAccountController {
  constructor(private readonly settings: SettingService) {}

  @Get()
  @Replies('readServiceAccount', ServiceAccountView)
  async read(): Promise<ServiceAccountView> {
    const [name, url] = [await this.settings.get('serviceAccountName'), await this.settings.get('serviceAccountUrl')];
    return { name: name || null, url: url || null };
  }
}
