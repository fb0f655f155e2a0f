import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { TopicPayload } from '../../core/outbox/index.js';
import { RECOVERY } from '../../core/queue/index.js';
import { ImportChecker } from './import-checker.js';
import { ImportCommitter } from './import-committer.js';

/** Imports are large: one at a time in a process. */
const ONE_BY_ONE = { ...RECOVERY, concurrency: 1 };

/** Works off the dry runs. */
@Processor('import-check' satisfies keyof TopicPayload, ONE_BY_ONE)
export class ImportCheckProcessor extends WorkerHost {
  constructor(private readonly checker: ImportChecker) {
    super();
  }

  process(job: Job<TopicPayload['import-check']>): Promise<void> {
    return this.checker.run(job.data.batchId);
  }
}

/** Works off the commits. */
@Processor('import-commit' satisfies keyof TopicPayload, ONE_BY_ONE)
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
