import { Injectable } from '@nestjs/common';
import type { Portal } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Account } from './account.entity.js';

/** Loads an account and holds its lock until the unit of work ends, as every write to it and to its history needs. */
@Injectable()
export class LockedAccount {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws Problem NOT_FOUND, also for an account of another portal than the one asked for. */
  async byId(id: string, portal?: Portal): Promise<Account> {
    const where = portal ? { id, portal } : { id };
    const account = await this.work.manager.findOne(Account, { where, lock: { mode: 'pessimistic_write' } });
    if (!account) throw new Problem('NOT_FOUND');
    return account;
  }
}
