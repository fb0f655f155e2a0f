import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { currentContext } from '../actor/index.js';
import { RateLimit } from './rate-limit.js';
import { writeLimits } from './write-limits.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Counts what an account writes to a record, so that nobody fills the history or other people's mailboxes without end. */
@Injectable()
export class WriteGuard implements CanActivate {
  constructor(private readonly rates: RateLimit) {}

  /** @throws Problem TOO_MANY_REQUESTS. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { method, routeOptions, params } = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = currentContext()?.actor;
    if (READS.has(method) || !actor?.accountId) return true;
    const route = routeOptions.url ?? '';
    // Not the address as it was typed: an id can be written in several ways.
    const what = `${actor.accountId} ${method} ${route} ${JSON.stringify(params).toLowerCase()}`;
    for (const limit of writeLimits({ method, route, role: actor.role })) await this.rates.take(limit, what);
    return true;
  }
}
