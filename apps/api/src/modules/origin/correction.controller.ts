import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import {
  CorrectionActDto,
  CorrectionNeighboursView,
  CorrectionPage,
  CorrectionQuery,
  CorrectionRevealedView,
  CorrectionStateCount,
  CorrectionView,
  RequestCorrectionDto,
  RevealCorrectionDto,
  UploadedFileView,
} from '@qicheng/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { Uploads } from '../../core/storage/index.js';
import { CorrectionQueueService } from './correction-queue.service.js';
import { CorrectionRequestService } from './correction-request.service.js';
import { CorrectionService } from './correction.service.js';

/** Requests to correct locked fields, each within the reader's scope. */
@Controller('origin-corrections')
@Access('STUDENT', 'COUNSELLOR', 'CENTRE_ADMIN')
export class CorrectionController {
  constructor(
    private readonly queue: CorrectionQueueService,
    private readonly corrections: CorrectionService,
    private readonly requests: CorrectionRequestService,
    private readonly uploads: Uploads,
  ) {}

  @Get()
  @Replies('listOriginCorrections', CorrectionPage)
  list(@Query() query: CorrectionQuery): Promise<CorrectionPage> {
    return this.queue.page(query);
  }

  @Get('counts')
  @Access('COUNSELLOR', 'CENTRE_ADMIN')
  @Replies('countOriginCorrections', [CorrectionStateCount])
  counts(@Query() query: CorrectionQuery): Promise<CorrectionStateCount[]> {
    return this.queue.counts(query);
  }

  @Post()
  @Access('STUDENT')
  @Replies('requestOriginCorrection')
  request(@Body() dto: RequestCorrectionDto): Promise<void> {
    return this.requests.request(dto);
  }

  @Post('proofs')
  @Access('STUDENT')
  @Replies('uploadCorrectionProof', UploadedFileView)
  async upload(@Req() request: FastifyRequest): Promise<UploadedFileView> {
    const { id, name, size } = await this.uploads.receiveEvidence(request);
    return { id, name, size };
  }

  @Get(':id')
  @Replies('readOriginCorrection', CorrectionView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<CorrectionView> {
    return this.corrections.read(id);
  }

  @Get(':id/neighbours')
  @Access('COUNSELLOR', 'CENTRE_ADMIN')
  @Replies('findCorrectionNeighbours', CorrectionNeighboursView)
  neighbours(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: CorrectionQuery,
  ): Promise<CorrectionNeighboursView> {
    return this.queue.neighbours(id, query);
  }

  @Get(':id/proof')
  @Replies('downloadCorrectionProof')
  async proof(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.uploads.send(await this.corrections.proofOf(id), reply);
  }

  @Post(':id/reveal')
  @Access('COUNSELLOR', 'CENTRE_ADMIN')
  @Replies('revealCorrection', CorrectionRevealedView)
  reveal(@Param('id', ParseUUIDPipe) id: string, @Body() dto: RevealCorrectionDto): Promise<CorrectionRevealedView> {
    return this.corrections.reveal(id, dto);
  }

  @Post(':id/actions/:action')
  @Replies('actOnOriginCorrection')
  act(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('action') action: string,
    @Body() dto: CorrectionActDto,
  ): Promise<void> {
    return this.corrections.act(id, action, dto);
  }
}
