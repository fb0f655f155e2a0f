import { Injectable } from '@nestjs/common';
import type { ChangeEmailDto } from '@qicheng/contracts';
import { currentContext } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Outbox } from '../../core/outbox/index.js';
import { Problem } from '../../core/problem/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AccountHistory } from './account-history.js';
import { Account } from './account.entity.js';
import { addressChangedMail } from './code-mail.js';
import { EmailCodes, type ProvenCode } from './email-codes.js';
import { ACTIVATION_CODES_PER_ADDRESS, CODE_TRIES_PER_ACCOUNT, CODES_PER_ACCOUNT, PASSWORD_CHANGES } from './limits.js';
import { LockedAccount } from './locked-account.js';
import { Passwords } from './passwords.js';
import { signedIn } from './signed-in.js';
import { StudentRecord } from './student-record.js';

/** Moving one's own account to another address, which a code has proved. */
@Injectable()
export class OwnEmail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: LockedAccount,
    private readonly codes: EmailCodes,
    private readonly passwords: Passwords,
    private readonly students: StudentRecord,
    private readonly outbox: Outbox,
    private readonly rates: RateLimit,
    private readonly history: AccountHistory,
    private readonly clock: Clock,
  ) {}

  /** Sends a code to the new address. @throws Problem TOO_MANY_REQUESTS. */
  async sendCode(email: string): Promise<void> {
    const { accountId } = signedIn();
    await this.rates.take(ACTIVATION_CODES_PER_ADDRESS, currentContext()?.ip ?? 'unknown');
    await this.rates.take(CODES_PER_ACCOUNT, accountId);
    await this.codes.send(accountId, 'REBIND', email);
  }

  /**
   * Account and graduate's record have the new address together, and the old one is told; sessions go on.
   * @throws Problem INVALID for a wrong present password, CODE_WRONG, TOO_MANY_REQUESTS.
   */
  async change({ code, current }: ChangeEmailDto): Promise<void> {
    const { accountId } = signedIn();
    await this.rates.take(PASSWORD_CHANGES, accountId);
    await this.rates.take(CODE_TRIES_PER_ACCOUNT, accountId);
    const proven = await this.codes.prove(accountId, 'REBIND', code);
    await this.work.run(async () => {
      const account = await this.accounts.byId(accountId);
      if (!(await this.passwords.matches(account.passwordHash, current)))
        throw new Problem('INVALID', { fields: [{ field: 'current', message: '当前密码不正确' }] });
      await this.codes.spend(proven);
      await this.move(account, proven);
    });
  }

  private async move(account: Account, { email }: ProvenCode): Promise<void> {
    const { id, email: before, emailVerifiedAt, studentId } = account;
    await this.work.manager.update(Account, { id }, { email, emailVerifiedAt: this.clock.now() });
    const changes = before === email ? [] : [{ field: 'email', from: before, to: email }];
    await this.history.note(account, 'change-email', { changes });
    if (studentId) await this.students.bindEmail(studentId, email);
    if (before !== null && before !== email && emailVerifiedAt !== null)
      await this.outbox.put('mail', { to: before, ...addressChangedMail(email) });
  }
}
