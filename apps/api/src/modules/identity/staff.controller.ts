import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import {
  AccountReasonDto,
  EditStaffDto,
  IssuedPasswordView,
  OpenStaffDto,
  StaffPage,
  StaffQuery,
  StaffView,
} from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { StaffDoorService } from './staff-door.service.js';
import { StaffList } from './staff-list.js';
import { StaffService } from './staff.service.js';

/** Staff accounts: opened and kept by the centre only (L1). */
@Controller('staff')
@Access('CENTRE_ADMIN')
export class StaffController {
  constructor(
    private readonly staff: StaffService,
    private readonly door: StaffDoorService,
    private readonly lists: StaffList,
  ) {}

  @Get()
  @Replies('listStaff', StaffPage)
  list(@Query() query: StaffQuery): Promise<StaffPage> {
    return this.lists.page(query);
  }

  @Get(':id')
  @Replies('readStaff', StaffView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<StaffView> {
    return this.lists.one(id);
  }

  @Post()
  @Replies('openStaff', IssuedPasswordView)
  open(@Body() dto: OpenStaffDto): Promise<IssuedPasswordView> {
    return this.staff.open(dto);
  }

  @Patch(':id')
  @Replies('editStaff')
  edit(@Param('id', ParseUUIDPipe) id: string, @Body() dto: EditStaffDto): Promise<void> {
    return this.staff.edit(id, dto);
  }

  @Post(':id/disable')
  @Replies('disableStaff')
  disable(@Param('id', ParseUUIDPipe) id: string, @Body() dto: AccountReasonDto): Promise<void> {
    return this.door.disable(id, dto.reason);
  }

  @Post(':id/enable')
  @Replies('enableStaff')
  enable(@Param('id', ParseUUIDPipe) id: string, @Body() dto: AccountReasonDto): Promise<void> {
    return this.door.enable(id, dto.reason);
  }

  @Post(':id/reset-password')
  @Replies('resetStaffPassword', IssuedPasswordView)
  resetPassword(@Param('id', ParseUUIDPipe) id: string, @Body() dto: AccountReasonDto): Promise<IssuedPasswordView> {
    return this.door.resetPassword(id, dto.reason);
  }

  @Post(':id/unlock')
  @Replies('unlockStaff')
  unlock(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.door.unlock(id);
  }
}
