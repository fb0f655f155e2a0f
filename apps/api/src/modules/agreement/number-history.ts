import { Injectable } from '@nestjs/common';
import { HistoryWriter } from '../../core/history/index.js';
import { UnitOfWork } from '../../core/work/index.js';

/** The whole ledger is one subject in the history. */
const SUBJECT_ID = '00000000-0000-4000-8000-000000000003';
const LOCK = `select pg_advisory_xact_lock(hashtext('agreement-number'))`;

/** What the centre did with numbers, one after the other. */
@Injectable()
export class NumberHistory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: HistoryWriter,
  ) {}

  /** Does `step` in a transaction that holds the ledger. */
  one<T>(step: () => Promise<T>): Promise<T> {
    return this.work.run(async () => {
      await this.work.sql(LOCK);
      return step();
    });
  }

  tell(action: string, to: string, reason: string | null = null): Promise<void> {
    const changes = [{ field: 'agreementNo', from: null, to }];
    return this.history.write({ subject: 'agreement-number', subjectId: SUBJECT_ID, action, reason, changes });
  }
}
