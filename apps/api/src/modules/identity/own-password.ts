import { Injectable } from '@nestjs/common';
import type { ChangePasswordDto } from '@qicheng/contracts';
import { Problem } from '../../core/problem/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AccountHistory } from './account-history.js';
import { LockedAccount } from './locked-account.js';
import { PASSWORD_CHANGES } from './limits.js';
import { NewPassword } from './new-password.js';
import { Passwords } from './passwords.js';
import { signedIn } from './signed-in.js';

/** Changing one's own password. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: LockedAccount,
    private readonly passwords: Passwords,
    private readonly newPassword: NewPassword,
    private readonly rates: RateLimit,
    private readonly history: AccountHistory,
  ) {}

  /** Every other session ends. @throws Problem INVALID for a wrong present password or a new one that is weak or personal. */
  async change({ current, password }: ChangePasswordDto): Promise<void> {
    const { accountId, sessionId } = signedIn();
    await this.rates.take(PASSWORD_CHANGES, accountId);
    await this.work.run(async () => {
      const account = await this.accounts.byId(accountId);
      if (!(await this.passwords.matches(account.passwordHash, current)))
        throw new Problem('INVALID', { fields: [{ field: 'current', message: '当前密码不正确' }] });
      await this.newPassword.choose(account, password, sessionId);
      await this.history.note(account, 'change-password');
    });
  }
}
