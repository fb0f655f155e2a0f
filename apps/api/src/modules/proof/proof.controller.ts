import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ProofView } from '@qicheng/contracts';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { CHECKS } from './proof-limits.js';
import { ProofCheck } from './proof-check.js';

/** The check as data. It writes its prefix itself, because the page of the same path stands outside of it. */
@Controller('api/verify')
@Public('whoever holds the paper may check it; answers need number and digest, and names are masked')
export class ProofController {
  constructor(
    private readonly proofs: ProofCheck,
    private readonly rates: RateLimit,
  ) {}

  @Get(':no')
  @Replies('checkProof', ProofView)
  async check(@Param('no') no: string, @Query('d') d: string, @Req() { ip }: FastifyRequest): Promise<ProofView> {
    await this.rates.take(CHECKS, ip);
    return this.proofs.check(no, typeof d === 'string' ? d : '');
  }
}
