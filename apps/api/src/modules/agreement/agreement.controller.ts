import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  AgreementActDto,
  AgreementBatchDto,
  AgreementMovedView,
  AgreementPage,
  AgreementQuery,
  AgreementStateCount,
  AgreementView,
  ReviewBatchResult,
  ReviewNeighboursView,
} from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { AgreementQueueService } from './agreement-queue.service.js';
import { AgreementService } from './agreement.service.js';

/** Agreements as the school's reviewers and the companies see them, each within their scope. */
@Controller('agreements')
@Access('COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN', 'EMPLOYER')
export class AgreementController {
  constructor(
    private readonly queue: AgreementQueueService,
    private readonly agreements: AgreementService,
  ) {}

  @Get()
  @Replies('listAgreements', AgreementPage)
  list(@Query() query: AgreementQuery): Promise<AgreementPage> {
    return this.queue.page(query);
  }

  @Get('counts')
  @Replies('countAgreements', [AgreementStateCount])
  counts(@Query() query: AgreementQuery): Promise<AgreementStateCount[]> {
    return this.queue.counts(query);
  }

  @Post('batch')
  @Access('COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN')
  @Replies('actOnManyAgreements', [ReviewBatchResult])
  batch(@Body() dto: AgreementBatchDto): Promise<ReviewBatchResult[]> {
    return this.agreements.batch(dto);
  }

  @Get(':id')
  @Replies('readAgreement', AgreementView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<AgreementView> {
    return this.agreements.read(id);
  }

  @Get(':id/neighbours')
  @Replies('findAgreementNeighbours', ReviewNeighboursView)
  neighbours(@Param('id', ParseUUIDPipe) id: string, @Query() query: AgreementQuery): Promise<ReviewNeighboursView> {
    return this.queue.neighbours(id, query);
  }

  @Post(':id/actions/:action')
  @Replies('actOnAgreement', AgreementMovedView)
  act(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('action') action: string,
    @Body() dto: AgreementActDto,
  ): Promise<AgreementMovedView> {
    return this.agreements.act(id, action, dto);
  }
}
