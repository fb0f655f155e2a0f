import { getQueueToken } from '@nestjs/bullmq';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { TOPICS } from '../outbox/index.js';

/** One line in the log when a queue loses its connection, which it makes again by itself; unheard, it would print a stack. */
@Injectable()
export class QueueComplaints implements OnModuleInit {
  private readonly logger = new Logger(QueueComplaints.name);

  constructor(private readonly modules: ModuleRef) {}

  onModuleInit(): void {
    for (const topic of TOPICS)
      this.modules
        .get<Queue>(getQueueToken(topic), { strict: false })
        .on('error', (error) => this.logger.warn(`queue ${topic}: ${error.message}`));
  }
}
