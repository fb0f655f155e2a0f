import { Body, Controller, Delete, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { AddClassDto, AddedView, EditClassDto, SetCounsellorsDto } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { ClassService } from './class.service.js';

/** Classes and who looks after them; the centre's. */
@Controller('classes')
@Access('CENTRE_ADMIN')
export class ClassController {
  constructor(private readonly classes: ClassService) {}

  @Post()
  @Replies('addClass', AddedView)
  add(@Body() dto: AddClassDto): Promise<AddedView> {
    return this.classes.add(dto);
  }

  @Patch(':id')
  @Replies('editClass')
  edit(@Param('id', ParseUUIDPipe) id: string, @Body() dto: EditClassDto): Promise<void> {
    return this.classes.edit(id, dto);
  }

  @Delete(':id')
  @Replies('removeClass')
  remove(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.classes.remove(id);
  }

  @Put(':id/counsellors')
  @Replies('setCounsellors')
  setCounsellors(@Param('id', ParseUUIDPipe) id: string, @Body() dto: SetCounsellorsDto): Promise<void> {
    return this.classes.setCounsellors(id, dto.staffNos);
  }
}
