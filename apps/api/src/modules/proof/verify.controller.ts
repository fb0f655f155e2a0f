import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../core/access/index.js';
import { VerifyPages } from './verify-pages.js';

/** The public check as pages that need no script. */
@Controller('verify')
@ApiExcludeController()
@Public('whoever holds the paper may check it; answers need number and digest, and names are masked')
export class VerifyController {
  constructor(private readonly pages: VerifyPages) {}

  /** The forms; the first of them comes back here with number and digest, and goes on to their page. */
  @Get()
  @Header('cache-control', 'no-store')
  ask(@Query('no') no: string, @Query('d') d: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.pages.ask(reply, no, d);
  }

  @Get(':no')
  @Header('cache-control', 'no-store')
  check(
    @Param('no') no: string,
    @Query('d') d: string,
    @Req() { ip }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.pages.check(reply, ip, no, d);
  }

  @Post()
  @Header('cache-control', 'no-store')
  checkFile(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.pages.checkFile(reply, request);
  }
}
