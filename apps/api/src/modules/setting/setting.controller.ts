import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import {
  OriginTierView,
  SaveOriginTierDto,
  SaveSettingDto,
  SaveWindowDto,
  SettingView,
  TimelineEntry,
  WindowView,
} from '@qicheng/contracts';
import { isOriginFieldKey } from '@qicheng/domain';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { Problem } from '../../core/problem/index.js';
import { OriginTierService } from './origin-tier.service.js';
import { isSettingKey } from './setting-table.js';
import { SettingService } from './setting.service.js';
import { WindowService } from './window.service.js';

/** The school's choices and opening times; the centre's. */
@Controller()
@Access('CENTRE_ADMIN')
export class SettingController {
  constructor(
    private readonly settings: SettingService,
    private readonly windows: WindowService,
    private readonly tiers: OriginTierService,
  ) {}

  @Get('settings')
  @Replies('listSettings', [SettingView])
  list(): Promise<SettingView[]> {
    return this.settings.list();
  }

  @Get('settings/history')
  @Replies('readSettingHistory', [TimelineEntry])
  history(): Promise<TimelineEntry[]> {
    return this.settings.timeline();
  }

  @Put('settings/:key')
  @Replies('saveSetting')
  save(@Param('key') key: string, @Body() dto: SaveSettingDto): Promise<void> {
    if (!isSettingKey(key)) throw new Problem('NOT_FOUND');
    return this.settings.set(key, dto.value);
  }

  @Get('windows')
  @Replies('listWindows', [WindowView])
  listWindows(): Promise<WindowView[]> {
    return this.windows.list();
  }

  @Put('windows')
  @Replies('saveWindow')
  saveWindow(@Body() dto: SaveWindowDto): Promise<void> {
    return this.windows.save(dto);
  }

  @Delete('windows/:id')
  @Replies('removeWindow')
  removeWindow(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.windows.remove(id);
  }

  @Get('origin-tiers')
  @Replies('listOriginTiers', [OriginTierView])
  listTiers(): Promise<OriginTierView[]> {
    return this.tiers.list();
  }

  @Put('origin-tiers/:key')
  @Replies('saveOriginTier')
  saveTier(@Param('key') field: string, @Body() dto: SaveOriginTierDto): Promise<void> {
    if (!isOriginFieldKey(field)) throw new Problem('NOT_FOUND');
    return this.tiers.save(field, dto);
  }
}
