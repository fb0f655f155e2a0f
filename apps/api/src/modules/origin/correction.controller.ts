import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import {
  CorrectionActDto,
  CorrectionPage,
  PageQuery,
  RequestCorrectionDto,
  UploadedFileView,
} from '@qicheng/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { Uploads } from '../../core/storage/index.js';
import { CorrectionService } from './correction.service.js';

/** Requests to correct locked fields, each within the reader's scope. */
@Controller('origin-corrections')
@Access('STUDENT', 'COUNSELLOR', 'CENTRE_ADMIN')
export class CorrectionController {
  constructor(
    private readonly corrections: CorrectionService,
    private readonly uploads: Uploads,
  ) {}

  @Get()
  @Replies('listOriginCorrections', CorrectionPage)
  list(@Query() query: PageQuery): Promise<CorrectionPage> {
    return this.corrections.page(query);
  }

  @Post()
  @Access('STUDENT')
  @Replies('requestOriginCorrection')
  request(@Body() dto: RequestCorrectionDto): Promise<void> {
    return this.corrections.request(dto);
  }

  @Post('proofs')
  @Access('STUDENT')
  @Replies('uploadCorrectionProof', UploadedFileView)
  upload(@Req() request: FastifyRequest): Promise<UploadedFileView> {
    return this.uploads.receiveEvidence(request);
  }

  @Get(':id/proof')
  @Replies('downloadCorrectionProof')
  async proof(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { proofFileId } = await this.corrections.one(id);
    await this.uploads.send(proofFileId, reply);
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
