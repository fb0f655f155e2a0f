import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import {
  AddCollegeDto,
  AddedView,
  AddMajorDto,
  EditCollegeDto,
  EditMajorDto,
  OrganisationView,
} from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { CollegeService } from './college.service.js';
import { MajorService } from './major.service.js';
import { OrganisationTree } from './organisation-tree.js';

/** The school's structure: staff read their part, the centre keeps it. */
@Controller()
@Access('CENTRE_ADMIN')
export class OrganisationController {
  constructor(
    private readonly tree: OrganisationTree,
    private readonly colleges: CollegeService,
    private readonly majors: MajorService,
  ) {}

  @Get('organisation')
  @Access('COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN', 'SYS_ADMIN')
  @Replies('readOrganisation', OrganisationView)
  read(): Promise<OrganisationView> {
    return this.tree.read();
  }

  @Post('colleges')
  @Replies('addCollege', AddedView)
  addCollege(@Body() dto: AddCollegeDto): Promise<AddedView> {
    return this.colleges.add(dto);
  }

  @Patch('colleges/:id')
  @Replies('editCollege')
  editCollege(@Param('id', ParseUUIDPipe) id: string, @Body() dto: EditCollegeDto): Promise<void> {
    return this.colleges.edit(id, dto);
  }

  @Delete('colleges/:id')
  @Replies('removeCollege')
  removeCollege(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.colleges.remove(id);
  }

  @Post('majors')
  @Replies('addMajor', AddedView)
  addMajor(@Body() dto: AddMajorDto): Promise<AddedView> {
    return this.majors.add(dto);
  }

  @Patch('majors/:id')
  @Replies('editMajor')
  editMajor(@Param('id', ParseUUIDPipe) id: string, @Body() dto: EditMajorDto): Promise<void> {
    return this.majors.edit(id, dto);
  }

  @Delete('majors/:id')
  @Replies('removeMajor')
  removeMajor(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.majors.remove(id);
  }
}
