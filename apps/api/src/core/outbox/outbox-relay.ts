import { getQueueToken } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { JobsOptions, Queue } from 'bullmq';
import pg from 'pg';
import { Config } from '../../config.js';
import { OUTBOX_CHANNEL } from '../progress/index.js';
import { UnitOfWork } from '../work/index.js';
import type { OutboxMessage } from './outbox-message.entity.js';
import { relayBatch } from './outbox.js';

const POLL_MS = 2000;
/** A mail holds an address and perhaps a code: a quarter of an hour is enough to know one that is handed over twice. */
const OPTIONS: Readonly<Record<string, JobsOptions>> = { mail: { removeOnComplete: { age: 900 } } };

/** Carries committed outbox messages to their queues: at once when told, and by polling should a notice get lost. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(OutboxRelay.name);
  private timer: NodeJS.Timeout | undefined;
  private client: pg.Client | undefined;
  private running: Promise<void> = Promise.resolve();
  private closing = false;

  constructor(
    private readonly work: UnitOfWork,
    private readonly modules: ModuleRef,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => this.nudge(), POLL_MS);
    this.client = new pg.Client({ connectionString: this.config.DATABASE_URL });
    this.client.on('notification', () => this.nudge());
    this.client.on('error', (error) => this.logger.warn(`outbox notices interrupted, polling: ${error.message}`));
    await this.client.connect();
    await this.client.query(`listen ${OUTBOX_CHANNEL}`);
    this.nudge();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    clearInterval(this.timer);
    await this.running;
    await this.client?.end();
  }

  /** Relays until nothing waits; calls made meanwhile follow one after the other. */
  private nudge(): void {
    this.running = this.running
      .then(() => this.drain())
      .catch((error: Error) => this.logger.error(`outbox relay: ${error.message}`));
  }

  private async drain(): Promise<void> {
    while (!this.closing && (await relayBatch(this.work, (messages) => this.send(messages))) > 0);
  }

  private async send(messages: OutboxMessage[]): Promise<void> {
    for (const [topic, group] of byTopic(messages)) {
      const queue = this.modules.get<Queue>(getQueueToken(topic), { strict: false });
      await queue.addBulk(
        group.map(({ id, payload }) => ({ name: topic, data: payload, opts: { jobId: id, ...OPTIONS[topic] } })),
      );
    }
  }
}

function byTopic(messages: OutboxMessage[]): Map<string, OutboxMessage[]> {
  const groups = new Map<string, OutboxMessage[]>();
  for (const message of messages) groups.set(message.topic, [...(groups.get(message.topic) ?? []), message]);
  return groups;
}
