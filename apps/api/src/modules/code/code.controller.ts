import { Controller, Get, Header } from '@nestjs/common';
import { RegionView } from '@qicheng/contracts';
import { Public } from '../../core/access/index.js';
import { currentContext } from '../../core/actor/index.js';
import { Replies } from '../../core/http/index.js';
import { type Limit, RateLimit } from '../../core/rate/index.js';
import { regionTree } from './region-tree.js';

/** How often guests at one address may ask for the tree; a browser keeps it for a day. */
export const REGIONS_PER_ADDRESS: Limit = { name: 'regions-address', times: 60, seconds: 3600 };

/** Code tables too big to stand in the browser's bundle; the same for everyone and kept by the browser for a day. */
@Controller('regions')
@Public('a national code table that whoever registers a company needs before there is an account')
export class CodeController {
  constructor(private readonly rates: RateLimit) {}

  /** @throws Problem TOO_MANY_REQUESTS for guests only: a campus is one address. */
  @Get()
  @Header('cache-control', 'private, max-age=86400')
  @Replies('listRegions', [RegionView])
  async regions(): Promise<readonly RegionView[]> {
    const context = currentContext();
    if (!context?.actor) await this.rates.take(REGIONS_PER_ADDRESS, context?.ip ?? 'unknown');
    return regionTree();
  }
}
