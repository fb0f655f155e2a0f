import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger, type OnModuleInit } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Config } from '../../config.js';
import type { TopicPayload } from '../../core/outbox/index.js';
import { RECOVERY } from '../../core/queue/index.js';
import { PdfSigning } from '../../core/signing/index.js';
import { EvidenceAttempts } from './evidence-attempts.js';

/** Makes evidence files, one at a time in a process; runs in the queue process only. */
@Processor('agreement-evidence' satisfies keyof TopicPayload, { ...RECOVERY, concurrency: 1 })
export class EvidenceProcessor extends WorkerHost implements OnModuleInit {
  private readonly logger = new Logger(EvidenceProcessor.name);

  constructor(
    private readonly attempts: EvidenceAttempts,
    private readonly signing: PdfSigning,
    private readonly config: Config,
  ) {
    super();
  }

  /** In production a worker that could not sign does not start, rather than fail when the first seals are complete. */
  async onModuleInit(): Promise<void> {
    await this.signing.ready().catch((error: Error) => {
      if (this.config.NODE_ENV === 'production') throw error;
      this.logger.warn(error.message);
    });
  }

  process(job: Job<TopicPayload['agreement-evidence']>): Promise<void> {
    return this.attempts.make(job.data.agreementId);
  }
}
