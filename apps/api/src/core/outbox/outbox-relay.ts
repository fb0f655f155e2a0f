import { getQueueToken } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { JobsOptions, Queue } from 'bullmq';
import { Config } from '../../config.js';
import { ChannelListener, OUTBOX_CHANNEL } from '../progress/index.js';
import { UnitOfWork } from '../work/index.js';
import type { OutboxMessage } from './outbox-message.entity.js';
import { relayBatch, waitingTopics } from './outbox.js';
import type { Topic } from './topic.js';

const POLL_MS = 2000;
/**
 * A mail holds an address and perhaps a code: a quarter of an hour is enough to know one that is handed over twice, a day to find
 * out why one was not.
 */
const OPTIONS: Readonly<Record<string, JobsOptions>> = {
  mail: { removeOnComplete: { age: 900 }, removeOnFail: { age: 86_400 } },
};

/** Carries committed outbox messages to their queues: at once when told, and by polling should a notice get lost. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(OutboxRelay.name);
  private readonly listener: ChannelListener;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private closing = false;

  constructor(
    private readonly work: UnitOfWork,
    private readonly modules: ModuleRef,
    { DATABASE_URL }: Config,
  ) {
    this.listener = new ChannelListener(DATABASE_URL, OUTBOX_CHANNEL, this.logger, () => this.nudge());
  }

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => this.nudge(), POLL_MS);
    await this.listener.open();
    this.nudge();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    clearInterval(this.timer);
    await this.running;
    await this.listener.close();
  }

  /** Relays until nothing waits; calls made meanwhile follow one after the other. */
  private nudge(): void {
    this.running = this.running.then(() => this.drain()).catch((error: Error) => this.complain('all', error));
  }

  /** A queue that takes nothing keeps no other topic waiting. */
  private async drain(): Promise<void> {
    for (const topic of await waitingTopics(this.work))
      await this.drainTopic(topic).catch((error: Error) => this.complain(topic, error));
  }

  private async drainTopic(topic: Topic): Promise<void> {
    while (!this.closing && (await relayBatch(this.work, topic, (messages) => this.send(topic, messages))) > 0);
  }

  private async send(topic: Topic, messages: OutboxMessage[]): Promise<void> {
    const queue = this.modules.get<Queue>(getQueueToken(topic), { strict: false });
    await queue.addBulk(
      messages.map(({ id, payload }) => ({ name: topic, data: payload, opts: { jobId: id, ...OPTIONS[topic] } })),
    );
  }

  private complain(topic: string, error: Error): void {
    this.logger.error(`outbox relay of ${topic}: ${error.message}`);
  }
}
