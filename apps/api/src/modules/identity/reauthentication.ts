import { Injectable } from '@nestjs/common';
import { currentContext } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Account } from './account.entity.js';
import { EmailCodes } from './email-codes.js';
import { CODE_TRIES_PER_ACCOUNT, CODES_PER_ACCOUNT, PROOFS_PER_ACCOUNT, PROOFS_PER_ADDRESS } from './limits.js';
import { Passwords } from './passwords.js';

/** What somebody gives to show once more who they are: one of the two. */
export interface Credentials {
  readonly password?: string | undefined;
  readonly code?: string | undefined;
}

/** An account whose owner has just shown who they are, and how. */
export interface ProvenOwner {
  readonly account: Account;
  readonly by: 'PASSWORD' | 'EMAIL_CODE';
  /** Uses a mailed code up, in the transaction of what it allows. @throws Problem CODE_WRONG when somebody else was faster. */
  readonly spend: () => Promise<void>;
}

/** Asks the owner of an account once more who they are, before an act that binds them. */
@Injectable()
export class Reauthentication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly codes: EmailCodes,
    private readonly rates: RateLimit,
  ) {}

  /** Mails a code to the bound address. @throws Problem NOT_NOW without one, TOO_MANY_REQUESTS. */
  async sendCode(accountId: string): Promise<void> {
    await this.rates.take(CODES_PER_ACCOUNT, accountId);
    const { email, emailVerifiedAt } = await this.active(accountId);
    if (email === null || emailVerifiedAt === null)
      throw new Problem('NOT_NOW', { detail: '账号没有绑定邮箱，请使用登录密码' });
    await this.codes.send(accountId, 'SIGN', email);
  }

  /**
   * Every attempt counts as failed until it was right; after five the account's owner waits a quarter of an hour.
   * @throws Problem INVALID on `password`, CODE_WRONG, TOO_MANY_REQUESTS, NOT_FOUND for an account that is not active.
   */
  async prove(accountId: string, { password, code }: Credentials): Promise<ProvenOwner> {
    if (!password && !code) throw wrong('请填写登录密码或邮箱验证码');
    await this.rates.take(PROOFS_PER_ADDRESS, currentContext()?.ip ?? 'unknown');
    const account = await this.active(accountId);
    return password ? this.byPassword(account, password) : this.byCode(account, code ?? '');
  }

  private async byPassword(account: Account, password: string): Promise<ProvenOwner> {
    await this.rates.take(PROOFS_PER_ACCOUNT, account.id);
    if (!(await this.passwords.matches(account.passwordHash, password))) throw wrong('登录密码不正确');
    await this.rates.forget(PROOFS_PER_ACCOUNT, account.id);
    return { account, by: 'PASSWORD', spend: () => Promise.resolve() };
  }

  private async byCode(account: Account, code: string): Promise<ProvenOwner> {
    await this.rates.take(CODE_TRIES_PER_ACCOUNT, account.id);
    const proven = await this.codes.prove(account.id, 'SIGN', code);
    if (proven.email !== account.email) throw new Problem('CODE_WRONG');
    return { account, by: 'EMAIL_CODE', spend: () => this.codes.spend(proven) };
  }

  private async active(id: string): Promise<Account> {
    const account = await this.work.manager.findOneBy(Account, { id, status: 'ACTIVE' });
    if (!account) throw new Problem('NOT_FOUND');
    return account;
  }
}

const wrong = (message: string) => new Problem('INVALID', { fields: [{ field: 'password', message }] });
