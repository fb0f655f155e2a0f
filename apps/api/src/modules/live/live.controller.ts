import { Controller, type MessageEvent, Query, Sse } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { LiveQuery } from '@qicheng/contracts';
import { type ActingRole, ROLES } from '@qicheng/domain';
import type { Observable } from 'rxjs';
import { Access } from '../../core/access/index.js';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { EventHub } from '../../core/progress/index.js';

/** Tells a screen that what it shows has changed; the events carry no personal data, the screen asks again through the scoped endpoints. */
@Controller('events')
@Access(...ROLES)
export class LiveController {
  constructor(private readonly hub: EventHub) {}

  @Sse()
  @ApiExcludeEndpoint()
  listen(@Query() { topic }: LiveQuery): Observable<MessageEvent> {
    const mine = topic === 'notices' ? `notices:${currentActor().accountId}` : topic;
    if (!mayWatch(topic, currentActor().role)) throw new Problem('FORBIDDEN');
    return this.hub.stream(mine);
  }
}

/** Imports are the centre's, the queue is the reviewers'; the own notices are everybody's. */
const mayWatch = (topic: string, role: ActingRole): boolean =>
  topic === 'notices' ||
  role === 'CENTRE_ADMIN' ||
  (topic === 'origin' && ['COUNSELLOR', 'COLLEGE_ADMIN'].includes(role));
