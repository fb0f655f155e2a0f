import { Controller, type MessageEvent, Query, Sse } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { LiveQuery } from '@qicheng/contracts';
import { ROLES } from '@qicheng/domain';
import { finalize, type Observable } from 'rxjs';
import { Access } from '../../core/access/index.js';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { EventHub } from '../../core/progress/index.js';
import { Slots } from '../../core/rate/index.js';
import { watchedTopic } from './watched-topic.js';

/** Streams open at once: a person's tabs, and one process's people. */
const AT_ONCE = { each: 24, all: 10_000 };

/** Tells a screen that what it shows has changed; the events carry no personal data, the screen asks again through the scoped endpoints. */
@Controller('events')
@Access(...ROLES)
export class LiveController {
  private readonly slots = new Slots(AT_ONCE.each, AT_ONCE.all);

  constructor(private readonly hub: EventHub) {}

  @Sse()
  @ApiExcludeEndpoint()
  listen(@Query() { topic }: LiveQuery): Observable<MessageEvent> {
    const watched = new Map<string, string>();
    for (const asked of topic.split(',')) {
      const known = watchedTopic(currentActor(), asked);
      if (known === null) throw new Problem('FORBIDDEN');
      watched.set(known, asked);
    }
    const giveBack = this.slots.take(currentActor().accountId ?? '');
    return this.hub.stream(watched).pipe(finalize(giveBack));
  }
}
