import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { TerminationPaperQuery, TerminationView } from '@qicheng/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { TerminationLetters } from './termination-letters.js';
import { TerminationPapers } from './termination-papers.js';

/** The papers of a request: the letter that is made for it, and what its initiator uploads. */
@Controller('terminations/:id')
@Access('STUDENT', 'EMPLOYER', 'COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN')
export class TerminationPaperController {
  constructor(
    private readonly papers: TerminationPapers,
    private readonly letters: TerminationLetters,
  ) {}

  @Get('letter.pdf')
  @Replies('downloadTerminationLetter')
  letter(@Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.letters.send(id, reply);
  }

  @Post('files')
  @Access('STUDENT', 'EMPLOYER')
  @Replies('uploadTerminationPaper', TerminationView)
  upload(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { kind }: TerminationPaperQuery,
    @Req() request: FastifyRequest,
  ): Promise<TerminationView> {
    return this.papers.attach(id, kind, request);
  }

  /** `key` is the kind of paper. */
  @Get('files/:key')
  @Replies('downloadTerminationPaper')
  file(@Param('id', ParseUUIDPipe) id: string, @Param('key') key: string, @Res() reply: FastifyReply): Promise<void> {
    return this.papers.send(id, key, reply);
  }
}
