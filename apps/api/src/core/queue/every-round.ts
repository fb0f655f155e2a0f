import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Clock } from '../clock/index.js';
import type { TopicPayload } from '../outbox/index.js';
import { RECOVERY } from './recovery.js';
import { orderRounds } from './rounds.js';

/** What looks at the clock once a round and does what has come due. */
interface Ticking {
  tick(): Promise<void>;
}

/** The provider that orders the rounds of a queue and does them, one at a time in a process; for the queue process only. */
export function everyRound(
  topic: keyof TopicPayload,
  ticking: Type<Ticking>,
): Type<WorkerHost & OnApplicationBootstrap> {
  @Processor(topic, { ...RECOVERY, concurrency: 1 })
  class Rounds extends WorkerHost implements OnApplicationBootstrap {
    constructor(
      @InjectQueue(topic) private readonly queue: Queue,
      @Inject(ticking) private readonly due: Ticking,
      private readonly clock: Clock,
    ) {
      super();
    }

    onApplicationBootstrap(): Promise<void> {
      return orderRounds(this.queue, this.clock);
    }

    process(): Promise<void> {
      return this.due.tick();
    }
  }
  return Rounds;
}
