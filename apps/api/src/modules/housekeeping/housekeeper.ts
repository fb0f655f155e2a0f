import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HistorySealer } from '../../core/history/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { EXPORT_ORDER_LASTS } from '../exchange/index.js';
import { UnusedProofs } from '../origin/index.js';

const EVERY_MS = 60_000;
/** Ended sessions and used codes stay a week for the audit, sent messages a day, counters of sign-ins more than a year, others not at all. */
const SWEEPS = [
  `delete from session where coalesce(revoked_at, expires_at) < now() - interval '7 days'`,
  `delete from email_code where expires_at < now() - interval '7 days'`,
  `delete from outbox_message where sent_at < now() - interval '1 day'`,
  'delete from rate_window where ends_at < now()',
  `delete from export_order where created_at < now() - ${EXPORT_ORDER_LASTS}`,
  // As long as an initial password may wait for its graduate: slow guesses add up too.
  `delete from sign_in_lock where failed_at < now() - interval '400 days'`,
];

/** Keeps the house tidy once a minute: seals the history and sweeps what has had its time. Several workers do no harm. */
@Injectable()
export class Housekeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Housekeeper.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly work: UnitOfWork,
    private readonly sealer: HistorySealer,
    private readonly proofs: UnusedProofs,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.tidy().catch((error: Error) => this.logger.error(`housekeeping: ${error.message}`));
    }, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  async tidy(): Promise<void> {
    // History that must not be sealed stops nothing else.
    await this.sealer.seal().catch((error: Error) => this.logger.error(`history: ${error.message}`));
    for (const sweep of SWEEPS) await this.work.sql(sweep);
    await this.proofs.sweep();
  }
}
