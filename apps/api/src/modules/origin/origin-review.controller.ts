import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import {
  OriginActDto,
  OriginBatchDto,
  OriginBatchResult,
  OriginMovedView,
  OriginNeighboursView,
  OriginReviewPage,
  OriginReviewQuery,
  OriginReviewView,
  OriginStateCount,
  SaveOriginDecisionsDto,
} from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { OriginQueueService } from './origin-queue.service.js';
import { OriginReviewService } from './origin-review.service.js';

/** The reviewers' queue and records, each within the reader's scope. */
@Controller('origin-reviews')
@Access('COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN')
export class OriginReviewController {
  constructor(
    private readonly queue: OriginQueueService,
    private readonly reviews: OriginReviewService,
  ) {}

  @Get()
  @Replies('listOriginReviews', OriginReviewPage)
  list(@Query() query: OriginReviewQuery): Promise<OriginReviewPage> {
    return this.queue.page(query);
  }

  @Get('counts')
  @Replies('countOriginReviews', [OriginStateCount])
  counts(@Query() query: OriginReviewQuery): Promise<OriginStateCount[]> {
    return this.queue.counts(query);
  }

  @Post('batch')
  @Replies('decideManyOriginReviews', [OriginBatchResult])
  batch(@Body() dto: OriginBatchDto): Promise<OriginBatchResult[]> {
    return this.reviews.batch(dto);
  }

  @Get(':id')
  @Replies('readOriginReview', OriginReviewView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<OriginReviewView> {
    return this.reviews.read(id);
  }

  @Get(':id/neighbours')
  @Replies('findOriginNeighbours', OriginNeighboursView)
  neighbours(@Param('id', ParseUUIDPipe) id: string, @Query() query: OriginReviewQuery): Promise<OriginNeighboursView> {
    return this.queue.neighbours(id, query);
  }

  @Put(':id/decisions')
  @Replies('saveOriginDecisions', OriginReviewView)
  decide(@Param('id', ParseUUIDPipe) id: string, @Body() dto: SaveOriginDecisionsDto): Promise<OriginReviewView> {
    return this.reviews.decide(id, dto);
  }

  @Post(':id/actions/:action')
  @Replies('actOnOriginReview', OriginMovedView)
  act(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('action') action: string,
    @Body() dto: OriginActDto,
  ): Promise<OriginMovedView> {
    return this.reviews.act(id, action, dto);
  }
}
