import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { DestinationsView } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { DestinationService } from './destination.service.js';

/** Where graduates go. */
@Controller()
export class DestinationController {
  constructor(private readonly destinations: DestinationService) {}

  @Get('destination')
  @Access('STUDENT')
  @Replies('readMyDestination', DestinationsView)
  mine(): Promise<DestinationsView> {
    return this.destinations.mine();
  }

  /** `id` is the graduate's. */
  @Get('destinations/:id')
  @Access('COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN')
  @Replies('readDestinations', DestinationsView)
  of(@Param('id', ParseUUIDPipe) id: string): Promise<DestinationsView> {
    return this.destinations.of(id);
  }
}
