import { Injectable, Logger } from '@nestjs/common';
import { PdfSigning } from '../../core/signing/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { EvidenceMaker, SEALED_STATES } from './evidence-maker.js';

/** As many as a minute is enough for; the others have their turn in the next. Drawn by lot, so that one that fails keeps none back. */
const MISSING = `/* scope:SYSTEM */ select id from agreement
where evidence_file_id is null and state in (${SEALED_STATES.map((state) => `'${state}'`).join(', ')}) order by random() limit 50`;

/**
 * Makes the evidence that could not be made when the last seal was set: without a certificate at the time, with the storage away,
 * or with a job that was lost.
 */
@Injectable()
export class EvidenceClock {
  private readonly logger = new Logger(EvidenceClock.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly signing: PdfSigning,
    private readonly maker: EvidenceMaker,
  ) {}

  /** One round. Each file has its own transaction; one that fails does not stop the others. Without a certificate it waits. */
  async tick(): Promise<void> {
    const missing = await this.work.sql<{ id: string }>(MISSING);
    if (missing.length === 0 || !(await this.canSign())) return;
    for (const { id } of missing)
      await this.maker
        .make(id)
        .catch((error: Error) => this.logger.error(`evidence of agreement ${id}: ${error.message}`));
  }

  private canSign(): Promise<boolean> {
    return this.signing.ready().then(
      () => true,
      (error: Error) => {
        this.logger.warn(`evidence waits: ${error.message}`);
        return false;
      },
    );
  }
}
