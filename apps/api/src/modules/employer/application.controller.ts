import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  EmployerApplicationBatchDto,
  EmployerApplicationPage,
  EmployerApplicationQuery,
  EmployerApplicationStateCount,
  EmployerApplicationView,
  LookUpEmployerDto,
  ReasonedActDto,
  ReviewBatchResult,
  ReviewMovedView,
  ReviewNeighboursView,
  SaveApplicationDto,
} from '@qicheng/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { Uploads } from '../../core/storage/index.js';
import { ApplicationQueueService } from './application-queue.service.js';
import { ApplicationService } from './application.service.js';
import { MyEmployerService } from './my-employer.service.js';

/** What companies send in, each within the reader's scope. */
@Controller('employer-applications')
@Access('CENTRE_ADMIN', 'EMPLOYER')
export class ApplicationController {
  constructor(
    private readonly queue: ApplicationQueueService,
    private readonly applications: ApplicationService,
    private readonly mine: MyEmployerService,
    private readonly uploads: Uploads,
  ) {}

  @Get()
  @Replies('listEmployerApplications', EmployerApplicationPage)
  list(@Query() query: EmployerApplicationQuery): Promise<EmployerApplicationPage> {
    return this.queue.page(query);
  }

  @Get('counts')
  @Replies('countEmployerApplications', [EmployerApplicationStateCount])
  counts(@Query() query: EmployerApplicationQuery): Promise<EmployerApplicationStateCount[]> {
    return this.queue.counts(query);
  }

  @Post()
  @Access('EMPLOYER')
  @Replies('openEmployerApplication', EmployerApplicationView)
  open(@Body() dto: LookUpEmployerDto): Promise<EmployerApplicationView> {
    return this.mine.apply(dto.uscc);
  }

  @Post('batch')
  @Access('CENTRE_ADMIN')
  @Replies('decideManyApplications', [ReviewBatchResult])
  batch(@Body() dto: EmployerApplicationBatchDto): Promise<ReviewBatchResult[]> {
    return this.applications.batch(dto);
  }

  @Get(':id')
  @Replies('readEmployerApplication', EmployerApplicationView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<EmployerApplicationView> {
    return this.applications.read(id);
  }

  @Get(':id/neighbours')
  @Replies('findApplicationNeighbours', ReviewNeighboursView)
  neighbours(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: EmployerApplicationQuery,
  ): Promise<ReviewNeighboursView> {
    return this.queue.neighbours(id, query);
  }

  @Put(':id')
  @Access('EMPLOYER')
  @Replies('saveEmployerApplication', EmployerApplicationView)
  save(@Param('id', ParseUUIDPipe) id: string, @Body() dto: SaveApplicationDto): Promise<EmployerApplicationView> {
    return this.applications.save(id, dto);
  }

  @Get(':id/licence')
  @Replies('downloadApplicationLicence')
  async licence(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.uploads.send(await this.applications.licenceOf(id), reply);
  }

  @Post(':id/licence')
  @Access('EMPLOYER')
  @Replies('uploadApplicationLicence', EmployerApplicationView)
  attach(@Param('id', ParseUUIDPipe) id: string, @Req() request: FastifyRequest): Promise<EmployerApplicationView> {
    return this.applications.attach(id, request);
  }

  @Post(':id/actions/:action')
  @Replies('actOnEmployerApplication', ReviewMovedView)
  act(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('action') action: string,
    @Body() dto: ReasonedActDto,
  ): Promise<ReviewMovedView> {
    return this.applications.act(id, action, dto);
  }
}
