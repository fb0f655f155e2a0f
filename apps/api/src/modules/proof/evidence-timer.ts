import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Clock } from '../../core/clock/index.js';
import type { TopicPayload } from '../../core/outbox/index.js';
import { orderRounds, RECOVERY } from '../../core/queue/index.js';
import { EvidenceClock } from './evidence-clock.js';
import { EvidenceProcessor } from './evidence.processor.js';

const TOPIC = 'evidence-clock' satisfies keyof TopicPayload;

/** Orders the rounds. */
@Injectable()
export class EvidenceTimer implements OnApplicationBootstrap {
  constructor(
    @InjectQueue(TOPIC) private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return orderRounds(this.queue, this.clock);
  }
}

/** Does the rounds, one at a time in a process. */
@Processor(TOPIC, { ...RECOVERY, concurrency: 1 })
export class EvidenceClockProcessor extends WorkerHost {
  constructor(private readonly clock: EvidenceClock) {
    super();
  }

  process(): Promise<void> {
    return this.clock.tick();
  }
}

/** Run in the queue process only. */
export const EvidenceProcessors = [EvidenceProcessor, EvidenceTimer, EvidenceClockProcessor];
