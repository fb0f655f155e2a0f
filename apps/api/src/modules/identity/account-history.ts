import { Injectable } from '@nestjs/common';
import type { AccountStatus } from '@qicheng/domain';
import { type HistoryEntry, HistoryWriter } from '../../core/history/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Account } from './account.entity.js';

/** Moves accounts and writes what happened to them; the caller holds the account's lock. */
@Injectable()
export class AccountHistory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: HistoryWriter,
  ) {}

  /** Notes an event that leaves the status as it is. */
  note(
    account: Pick<Account, 'id'>,
    action: string,
    entry: Pick<HistoryEntry, 'reason' | 'changes' | 'fromState' | 'toState'> = {},
  ): Promise<void> {
    return this.history.write({ subject: 'account', subjectId: account.id, action, ...entry });
  }

  /** Changes the status, and notes it. */
  async move(
    account: Account,
    action: string,
    to: AccountStatus,
    entry: Pick<HistoryEntry, 'reason' | 'changes'> = {},
  ): Promise<void> {
    await this.work.manager.update(Account, { id: account.id }, { status: to });
    await this.note(account, action, { fromState: account.status, toState: to, ...entry });
  }
}
