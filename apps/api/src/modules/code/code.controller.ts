import { Controller, Get, Header } from '@nestjs/common';
import { RegionView } from '@qicheng/contracts';
import { ROLES } from '@qicheng/domain';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { regionTree } from './region-tree.js';

/** Code tables too big to stand in the browser's bundle; the same for everyone and kept by the browser for a day. */
@Controller('regions')
@Access(...ROLES)
export class CodeController {
  @Get()
  @Header('cache-control', 'private, max-age=86400')
  @Replies('listRegions', [RegionView])
  regions(): readonly RegionView[] {
    return regionTree();
  }
}
