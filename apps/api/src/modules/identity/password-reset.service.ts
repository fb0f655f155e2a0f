import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ResetCodeDto, ResetPasswordDto } from '@qicheng/contracts';
import { currentContext } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AccountHistory } from './account-history.js';
import { actAsOwner } from './account-actor.js';
import { AccountRoles } from './account-roles.js';
import { Account } from './account.entity.js';
import { EmailCodes } from './email-codes.js';
import {
  CODE_TRIES_PER_ACCOUNT,
  CODE_TRIES_PER_ADDRESS,
  CODES_PER_ACCOUNT,
  CODES_PER_ADDRESS,
  RESET_ANSWER_MS,
} from './limits.js';
import { LockedAccount } from './locked-account.js';
import { NewPassword } from './new-password.js';

/** A new password by e-mail, without telling which accounts or addresses exist. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: LockedAccount,
    private readonly roles: AccountRoles,
    private readonly codes: EmailCodes,
    private readonly newPassword: NewPassword,
    private readonly rates: RateLimit,
    private readonly history: AccountHistory,
  ) {}

  /** Sends a code if the account is active and the address is its bound one; answers the same either way. */
  async sendCode({ portal, account: loginName, email }: ResetCodeDto): Promise<void> {
    await this.rates.take(CODES_PER_ADDRESS, address());
    // With the address: whoever does not know it uses up nobody's codes.
    await this.rates.take(CODES_PER_ACCOUNT, `${portal}:${loginName.trim()}:${email.toLowerCase()}`);
    await atLeast(RESET_ANSWER_MS, async () => {
      const account = await this.resettable(portal, loginName);
      if (account?.email?.toLowerCase() === email.toLowerCase())
        await this.codes.send(account.id, 'RESET', account.email);
    });
  }

  /** Sets the password, lifts a lock, ends every session. @throws Problem CODE_WRONG, also for an account that does not exist or has moved to another address. */
  async reset({ portal, account: loginName, code, password }: ResetPasswordDto): Promise<void> {
    await this.rates.take(CODE_TRIES_PER_ADDRESS, address());
    await this.rates.take(CODE_TRIES_PER_ACCOUNT, `${portal}:${loginName.trim()}`);
    await atLeast(RESET_ANSWER_MS, async () => {
      const account = await this.resettable(portal, loginName);
      if (!account) throw new Problem('CODE_WRONG');
      const proven = await this.codes.prove(account.id, 'RESET', code);
      await this.work.run(async () => {
        const locked = await this.accounts.byId(account.id);
        if (proven.email !== locked.email) throw new Problem('CODE_WRONG');
        actAsOwner(locked, await this.roles.widestOf(locked));
        await this.newPassword.choose(locked, password);
        await this.codes.spend(proven);
        await this.history.note(locked, 'reset-password-by-mail');
      });
    });
  }

  private async resettable(portal: Account['portal'], loginName: string): Promise<Account | null> {
    const account = await this.work.manager.findOneBy(Account, {
      portal,
      loginName: loginName.trim(),
      status: 'ACTIVE',
    });
    return account?.emailVerifiedAt ? account : null;
  }
}

const address = () => currentContext()?.ip ?? 'unknown';

/** Runs `work` and answers, or fails, no sooner than after `ms`. */
async function atLeast(ms: number, work: () => Promise<void>): Promise<void> {
  const [outcome] = await Promise.allSettled([work(), setTimeout(ms)]);
  if (outcome.status === 'rejected') throw outcome.reason;
}
