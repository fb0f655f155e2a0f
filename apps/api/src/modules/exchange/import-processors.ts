import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { TopicPayload } from '../../core/outbox/index.js';
import { ImportChecker } from './import-checker.js';
import { ImportCommitter } from './import-committer.js';

/** A check may keep its process busy for longer than the queue's usual patience, in milliseconds. */
const PATIENCE = { lockDuration: 120_000, concurrency: 1 };

/** Works off the dry runs. */
@Processor('import-check' satisfies keyof TopicPayload, PATIENCE)
export class ImportCheckProcessor extends WorkerHost {
  constructor(private readonly checker: ImportChecker) {
    super();
  }

  process(job: Job<TopicPayload['import-check']>): Promise<void> {
    return this.checker.run(job.data.batchId);
  }
}

/** Works off the commits. */
@Processor('import-commit' satisfies keyof TopicPayload, PATIENCE)
export class ImportCommitProcessor extends WorkerHost {
  constructor(private readonly committer: ImportCommitter) {
    super();
  }

  process(job: Job<TopicPayload['import-commit']>): Promise<void> {
    return this.committer.run(job.data.batchId);
  }
}

/** Run in the queue process only. */
export const ImportProcessors = [ImportCheckProcessor, ImportCommitProcessor];
