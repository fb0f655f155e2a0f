import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { Portal } from '@qicheng/domain';
import type { FastifyReply } from 'fastify';
import { Config } from '../../config.js';
import { cookieName } from '../../core/http/index.js';

/** Hands a session's token to the browser and takes it back. It ends with the browser; scripts never see it. */
@Injectable()
export class SessionCookie {
  constructor(private readonly config: Config) {}

  put(reply: FastifyReply, portal: Portal, token: string): void {
    void reply.setCookie(cookieName(portal), token, this.options());
  }

  remove(reply: FastifyReply, portal: Portal): void {
    void reply.clearCookie(cookieName(portal), this.options());
  }

  private options() {
    return {
      path: '/api',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.PUBLIC_URL.startsWith('https:'),
    } as const;
  }
}
