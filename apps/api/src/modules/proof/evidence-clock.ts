import { Injectable, Logger } from '@nestjs/common';
import { PdfSigning } from '../../core/signing/index.js';
import { EvidenceAttempts } from './evidence-attempts.js';

/**
 * Makes the evidence that could not be made when the last seal was set: without a certificate at the time, with the storage away,
 * or with a job that was lost.
 */
@Injectable()
export class EvidenceClock {
  private readonly logger = new Logger(EvidenceClock.name);

  constructor(
    private readonly signing: PdfSigning,
    private readonly attempts: EvidenceAttempts,
  ) {}

  /** One round. Each file has its own transaction; one that fails does not stop the others. Without a certificate it waits. */
  async tick(): Promise<void> {
    const missing = await this.attempts.missing();
    if (missing.length === 0 || !(await this.canSign())) return;
    for (const id of missing)
      await this.attempts
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
