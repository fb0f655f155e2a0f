import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { EvidenceFiles } from './evidence-files.js';

/** Evidence for the school and the company, each within the own scope. */
@Controller('agreements')
@Access('COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN', 'EMPLOYER')
export class EvidenceController {
  constructor(private readonly files: EvidenceFiles) {}

  @Get(':id/evidence.pdf')
  @Replies('downloadAgreementEvidence')
  download(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.files.send(id, reply);
  }
}

/** Evidence for the graduate. */
@Controller('my-agreements')
@Access('STUDENT')
export class MyEvidenceController {
  constructor(private readonly files: EvidenceFiles) {}

  @Get(':id/evidence.pdf')
  @Replies('downloadMyAgreementEvidence')
  download(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.files.send(id, reply);
  }
}
