import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import {
  EditMyEmployerDto,
  EmployerApplicationView,
  EmployerTaskGroup,
  EmployerUserDto,
  EmployerView,
  MyEmployerView,
} from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { EmployerTaskService } from './employer-task.service.js';
import { EmployerUserService } from './employer-user.service.js';
import { MyEmployerService } from './my-employer.service.js';

/** The company of whoever is signed in. */
@Controller('employer')
@Access('EMPLOYER')
export class MyEmployerController {
  constructor(
    private readonly mine: MyEmployerService,
    private readonly users: EmployerUserService,
    private readonly tasks: EmployerTaskService,
  ) {}

  @Get()
  @Replies('readMyEmployer', MyEmployerView)
  read(): Promise<MyEmployerView> {
    return this.mine.read();
  }

  @Get('tasks')
  @Replies('listEmployerTasks', [EmployerTaskGroup])
  listTasks(): Promise<EmployerTaskGroup[]> {
    return this.tasks.list();
  }

  @Patch()
  @Replies('editMyEmployer', EmployerView)
  edit(@Body() dto: EditMyEmployerDto): Promise<EmployerView> {
    return this.mine.edit(dto);
  }

  @Post('change')
  @Replies('changeMyEmployer', EmployerApplicationView)
  change(): Promise<EmployerApplicationView> {
    return this.mine.change();
  }

  @Put('users/:id')
  @Replies('setEmployerUserRole')
  setRole(@Param('id', ParseUUIDPipe) id: string, @Body() dto: EmployerUserDto): Promise<void> {
    return this.users.setRole(id, dto.role);
  }

  @Delete('users/:id')
  @Replies('letEmployerUserGo')
  letGo(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.users.letGo(id);
  }
}
