import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { createPostgresBackend, createRedisBackend, setDefaultBackendFactory } from 'bullmq';
import { Config } from '../../config.js';
import { TOPICS } from '../outbox/index.js';
import { ConfigModule } from '../config.module.js';
import { QueueComplaints } from './queue-complaints.js';

/** Finished jobs are kept for a day, failed ones for a month, so that an operator can look at them. */
const KEEP = { removeOnComplete: { age: 86_400 }, removeOnFail: { age: 30 * 86_400 } };

/** The queues, on Redis when configured, else on the same PostgreSQL. */
@Module({
  imports: [
    BullModule.forRootAsync({
      imports: [ConfigModule],
      inject: [Config],
      useFactory: (config: Config) => {
        setDefaultBackendFactory((config.REDIS_URL ? createRedisBackend : createPostgresBackend) as never);
        return {
          connection: (config.REDIS_URL
            ? { url: config.REDIS_URL }
            : { connectionString: config.DATABASE_URL, migrate: true, max: 4 }) as never,
          defaultJobOptions: { ...KEEP, attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
        };
      },
    }),
    BullModule.registerQueue(...TOPICS.map((name) => ({ name }))),
  ],
  providers: [QueueComplaints],
  exports: [BullModule],
})
export class QueueModule {}
