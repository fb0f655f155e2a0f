import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import {
  LiftTerminationLimitDto,
  ReviewBatchResult,
  ReviewNeighboursView,
  SaveTerminationDto,
  StartTerminationDto,
  TerminationActDto,
  TerminationBatchDto,
  TerminationMovedView,
  TerminationPage,
  TerminationQuery,
  TerminationStateCount,
  TerminationView,
} from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { TerminationDrafts } from './termination-drafts.js';
import { TerminationQueueService } from './termination-queue.service.js';
import { TerminationService } from './termination.service.js';

/** Requests to terminate a signed agreement, for both parties and the school's reviewers, each within their scope. */
@Controller('terminations')
@Access('STUDENT', 'EMPLOYER', 'COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN')
export class TerminationController {
  constructor(
    private readonly queue: TerminationQueueService,
    private readonly drafts: TerminationDrafts,
    private readonly terminations: TerminationService,
  ) {}

  @Get()
  @Replies('listTerminations', TerminationPage)
  list(@Query() query: TerminationQuery): Promise<TerminationPage> {
    return this.queue.page(query);
  }

  @Get('counts')
  @Replies('countTerminations', [TerminationStateCount])
  counts(@Query() query: TerminationQuery): Promise<TerminationStateCount[]> {
    return this.queue.counts(query);
  }

  @Post()
  @Access('STUDENT', 'EMPLOYER')
  @Replies('startTermination', TerminationView)
  start(@Body() dto: StartTerminationDto): Promise<TerminationView> {
    return this.drafts.start(dto.agreementId);
  }

  @Post('batch')
  @Access('COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN')
  @Replies('decideManyTerminations', [ReviewBatchResult])
  batch(@Body() dto: TerminationBatchDto): Promise<ReviewBatchResult[]> {
    return this.terminations.batch(dto);
  }

  @Get(':id')
  @Replies('readTermination', TerminationView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<TerminationView> {
    return this.terminations.read(id);
  }

  @Get(':id/neighbours')
  @Replies('findTerminationNeighbours', ReviewNeighboursView)
  neighbours(@Param('id', ParseUUIDPipe) id: string, @Query() query: TerminationQuery): Promise<ReviewNeighboursView> {
    return this.queue.neighbours(id, query);
  }

  @Put(':id')
  @Access('STUDENT', 'EMPLOYER')
  @Replies('saveTermination', TerminationView)
  save(@Param('id', ParseUUIDPipe) id: string, @Body() dto: SaveTerminationDto): Promise<TerminationView> {
    return this.drafts.save(id, dto);
  }

  @Post(':id/override')
  @Access('CENTRE_ADMIN')
  @Replies('liftTerminationLimit', TerminationView)
  lift(@Param('id', ParseUUIDPipe) id: string, @Body() dto: LiftTerminationLimitDto): Promise<TerminationView> {
    return this.terminations.liftLimit(id, dto);
  }

  @Post(':id/actions/:action')
  @Replies('actOnTermination', TerminationMovedView)
  act(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('action') action: string,
    @Body() dto: TerminationActDto,
  ): Promise<TerminationMovedView> {
    return this.terminations.act(id, action, dto);
  }
}
