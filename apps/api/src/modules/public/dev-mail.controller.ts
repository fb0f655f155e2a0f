import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../core/access/index.js';
import { CaughtMails } from './caught-mails.js';
import { mailListPage, mailPage } from './dev-mail-page.js';

/** Shows what the mail catcher of a development system caught; not found anywhere else. */
@Controller('dev/mail')
@ApiExcludeController()
@Public('a development aid that does not exist where no catcher runs')
export class DevMailController {
  constructor(private readonly mails: CaughtMails) {}

  /** `?format=json` for tests. */
  @Get()
  @Header('cache-control', 'no-store')
  async list(@Query('format') format: string | undefined, @Res({ passthrough: true }) reply: FastifyReply) {
    const mails = await this.mails.list();
    if (format === 'json') return mails;
    void reply.type('text/html; charset=utf-8');
    return mailListPage(mails);
  }

  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  async open(@Param('id') id: string): Promise<string> {
    return mailPage(await this.mails.one(id));
  }
}
