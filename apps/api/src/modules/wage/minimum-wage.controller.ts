import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { EditMinimumWageDto, MinimumWageView, SaveMinimumWageDto, TimelineEntry } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { MinimumWages } from './minimum-wages.js';

/** The minimum wages that agreements are measured against; the centre's. */
@Controller('minimum-wages')
@Access('CENTRE_ADMIN')
export class MinimumWageController {
  constructor(private readonly wages: MinimumWages) {}

  @Get()
  @Replies('listMinimumWages', [MinimumWageView])
  list(): Promise<MinimumWageView[]> {
    return this.wages.list();
  }

  @Get('history')
  @Replies('readMinimumWageHistory', [TimelineEntry])
  history(): Promise<TimelineEntry[]> {
    return this.wages.timeline();
  }

  @Post()
  @Replies('addMinimumWage')
  add(@Body() dto: SaveMinimumWageDto): Promise<void> {
    return this.wages.add(dto);
  }

  @Put(':id')
  @Replies('editMinimumWage')
  edit(@Param('id', ParseUUIDPipe) id: string, @Body() dto: EditMinimumWageDto): Promise<void> {
    return this.wages.edit(id, dto);
  }
}
