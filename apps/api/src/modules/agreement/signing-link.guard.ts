import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RateLimit } from '../../core/rate/index.js';
import { LINKS_PER_ADDRESS, USES_PER_LINK } from './signing-limits.js';

/** Counts what comes to the public door by address and by token before anybody looks at the body. */
@Injectable()
export class SigningLinkGuard implements CanActivate {
  constructor(private readonly rates: RateLimit) {}

  /** @throws Problem TOO_MANY_REQUESTS. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { ip, params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: { token: string } }>>();
    await this.rates.take(LINKS_PER_ADDRESS, ip);
    await this.rates.take(USES_PER_LINK, params.token);
    return true;
  }
}
