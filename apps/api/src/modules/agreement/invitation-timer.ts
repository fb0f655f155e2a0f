import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { TopicPayload } from '../../core/outbox/index.js';
import { RECOVERY } from '../../core/queue/index.js';
import { InvitationClock } from './invitation-clock.js';

const TOPIC = 'invitation-clock' satisfies keyof TopicPayload;
/** A round that failed is followed by the next one a minute later; finished ones are of no interest for long. */
const ROUND = { attempts: 1, removeOnComplete: { age: 3600 } };

/** Orders a round every minute. The scheduler has a name, so that several workers together keep one. */
@Injectable()
export class InvitationTimer implements OnApplicationBootstrap {
  constructor(@InjectQueue(TOPIC) private readonly queue: Queue) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler('every-minute', { every: 60_000 }, { name: TOPIC, data: {}, opts: ROUND });
  }
}

/** Does the rounds, one at a time in a process. */
@Processor(TOPIC, { ...RECOVERY, concurrency: 1 })
export class InvitationClockProcessor extends WorkerHost {
  constructor(private readonly clock: InvitationClock) {
    super();
  }

  process(): Promise<void> {
    return this.clock.tick();
  }
}

/** Run in the queue process only. */
export const InvitationProcessors = [InvitationTimer, InvitationClockProcessor];
