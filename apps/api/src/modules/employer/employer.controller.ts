import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Put, Query, Res } from '@nestjs/common';
import {
  AddedEmployer,
  AddEmployerDto,
  EditEmployerDto,
  EmployerDefaultsView,
  EmployerHit,
  EmployerPage,
  EmployerQuery,
  EmployerSearchQuery,
  EmployerView,
  EnterEmployerDto,
  LetEmployerUserGoDto,
  MergeEmployerDto,
  ReasonedActDto,
  ReasonedEmployerUserDto,
  ReviewMovedView,
} from '@qicheng/contracts';
import type { FastifyReply } from 'fastify';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { Uploads } from '../../core/storage/index.js';
import { EmployerEntryService } from './employer-entry.service.js';
import { EmployerLibrary } from './employer-library.js';
import { EmployerListService } from './employer-list.service.js';
import { EmployerSearch } from './employer-search.js';
import { EmployerService } from './employer.service.js';
import { EmployerUserService } from './employer-user.service.js';

/** The employer library: everybody finds companies in it, the centre keeps it. */
@Controller('employers')
@Access('CENTRE_ADMIN')
export class EmployerController {
  constructor(
    private readonly search: EmployerSearch,
    private readonly library: EmployerLibrary,
    private readonly entries: EmployerEntryService,
    private readonly pages: EmployerListService,
    private readonly employers: EmployerService,
    private readonly users: EmployerUserService,
    private readonly uploads: Uploads,
  ) {}

  @Get()
  @Replies('listEmployers', EmployerPage)
  list(@Query() query: EmployerQuery): Promise<EmployerPage> {
    return this.pages.page(query);
  }

  @Get('search')
  @Access('STUDENT', 'COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN')
  @Replies('searchEmployers', [EmployerHit])
  find(@Query() { q }: EmployerSearchQuery): Promise<EmployerHit[]> {
    return this.search.hits(q);
  }

  @Post()
  @Access('STUDENT')
  @Replies('addEmployer', AddedEmployer)
  add(@Body() dto: AddEmployerDto): Promise<AddedEmployer> {
    return this.entries.add(dto);
  }

  @Post('entries')
  @Replies('enterEmployer', EmployerView)
  async enter(@Body() dto: EnterEmployerDto): Promise<EmployerView> {
    return this.employers.read(await this.entries.enter(dto));
  }

  @Get(':id')
  @Replies('readEmployer', EmployerView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<EmployerView> {
    return this.employers.read(id);
  }

  @Get(':id/defaults')
  @Access('STUDENT', 'EMPLOYER', 'COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN')
  @Replies('readEmployerDefaults', EmployerDefaultsView)
  defaults(@Param('id', ParseUUIDPipe) id: string): Promise<EmployerDefaultsView> {
    return this.library.defaultsOf(id);
  }

  @Get(':id/licence')
  @Replies('downloadEmployerLicence')
  async licence(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { licenceFileId } = await this.library.get(id);
    await this.uploads.send(licenceFileId, reply);
  }

  @Patch(':id')
  @Replies('editEmployer', EmployerView)
  edit(@Param('id', ParseUUIDPipe) id: string, @Body() dto: EditEmployerDto): Promise<EmployerView> {
    return this.employers.edit(id, dto);
  }

  @Post(':id/actions/:action')
  @Replies('actOnEmployer', ReviewMovedView)
  act(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('action') action: string,
    @Body() dto: ReasonedActDto,
  ): Promise<ReviewMovedView> {
    return this.employers.act(id, action, dto);
  }

  @Post(':id/merge')
  @Replies('mergeEmployer', ReviewMovedView)
  merge(@Param('id', ParseUUIDPipe) id: string, @Body() dto: MergeEmployerDto): Promise<ReviewMovedView> {
    return this.employers.merge(id, dto);
  }

  @Put(':id/users/:key')
  @Replies('setUserRoleOfEmployer')
  setRole(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('key', ParseUUIDPipe) key: string,
    @Body() { role, reason }: ReasonedEmployerUserDto,
  ): Promise<void> {
    return this.users.setRoleFor(id, key, role, reason);
  }

  @Post(':id/users/:key/departure')
  @Replies('letUserOfEmployerGo')
  letGo(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('key', ParseUUIDPipe) key: string,
    @Body() { reason }: LetEmployerUserGoDto,
  ): Promise<void> {
    return this.users.letGoFrom(id, key, reason);
  }
}
