import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { TopicPayload } from '../../core/outbox/index.js';
import { RECOVERY } from '../../core/queue/index.js';
import { MailSender } from './mail-sender.js';

/** Mails sent at the same time by one process. */
const CONCURRENCY = 4;

/** Sends what stands in the mail queue; a failed delivery is tried again by the queue's rules. */
@Processor('mail' satisfies keyof TopicPayload, { ...RECOVERY, concurrency: CONCURRENCY })
export class MailProcessor extends WorkerHost {
  constructor(private readonly sender: MailSender) {
    super();
  }

  async process(job: Job<TopicPayload['mail']>): Promise<void> {
    if (job.id === undefined) throw new Error('a mail job without the id of its outbox message');
    await this.sender.send({ ...job.data, id: job.id });
  }
}
