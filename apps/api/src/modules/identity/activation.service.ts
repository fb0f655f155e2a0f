import { Injectable } from '@nestjs/common';
import type { ActivateDto, ReplaceIssuedPasswordDto, SessionView } from '@qicheng/contracts';
import { currentContext } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AccountHistory } from './account-history.js';
import { Account } from './account.entity.js';
import { AuthService } from './auth.service.js';
import { EmailCodes } from './email-codes.js';
import { ACTIVATION_CODES_PER_ADDRESS, CODES_PER_ACCOUNT, PASSWORD_CHANGES } from './limits.js';
import { LockedAccount } from './locked-account.js';
import { NewPassword } from './new-password.js';
import { Passwords } from './passwords.js';
import { signedIn } from './signed-in.js';
import { StudentRecord } from './student-record.js';

/** The forced first step (L5): an address bound by a code, and a password of one's own. */
@Injectable()
export class ActivationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: LockedAccount,
    private readonly codes: EmailCodes,
    private readonly newPassword: NewPassword,
    private readonly passwords: Passwords,
    private readonly students: StudentRecord,
    private readonly auth: AuthService,
    private readonly rates: RateLimit,
    private readonly history: AccountHistory,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_NOW when the account is active already. */
  async sendCode(email: string): Promise<void> {
    const accountId = this.waitingAccount();
    await this.rates.take(ACTIVATION_CODES_PER_ADDRESS, currentContext()?.ip ?? 'unknown');
    await this.rates.take(CODES_PER_ACCOUNT, accountId);
    await this.codes.send(accountId, 'ACTIVATE', email);
  }

  /** Binds the address, sets the password, opens everything else; other sessions end. */
  async activate({ code, password }: ActivateDto): Promise<SessionView> {
    const accountId = this.waitingAccount();
    const proven = await this.codes.prove(accountId, 'ACTIVATE', code);
    await this.work.run(async () => {
      const account = await this.accounts.byId(accountId);
      if (account.status !== 'ACTIVATING') throw new Problem('NOT_NOW');
      await this.newPassword.choose(account, password, signedIn().sessionId);
      await this.codes.spend(proven);
      await this.bind(account, proven.email);
    });
    return this.auth.current();
  }

  /** The owner's own password in place of an issued one; other sessions end. @throws Problem NOT_NOW for one that was chosen, INVALID. */
  async replaceIssued({ password }: ReplaceIssuedPasswordDto): Promise<SessionView> {
    const { accountId, sessionId } = signedIn();
    await this.rates.take(PASSWORD_CHANGES, accountId);
    await this.work.run(async () => {
      const account = await this.accounts.byId(accountId);
      if (!account.passwordIssued) throw new Problem('NOT_NOW', { detail: '密码已经设置过，不需要再次设置' });
      if (await this.passwords.matches(account.passwordHash, password))
        throw new Problem('INVALID', { fields: [{ field: 'password', message: '新密码不能与临时密码相同' }] });
      await this.newPassword.choose(account, password, sessionId);
      await this.history.note(account, 'replace-issued-password');
    });
    return this.auth.current();
  }

  private async bind(account: Account, email: string): Promise<void> {
    await this.work.manager.update(Account, { id: account.id }, { email, emailVerifiedAt: this.clock.now() });
    const changes = account.email === email ? [] : [{ field: 'email', from: account.email, to: email }];
    await this.history.move(account, 'activate', 'ACTIVE', { changes });
    if (account.studentId) await this.students.bindEmail(account.studentId, email);
  }

  private waitingAccount(): string {
    const { accountId, activated, portal } = signedIn();
    if (activated || portal !== 'student') throw new Problem('NOT_NOW', { detail: '账号已经激活，不需要再次激活' });
    return accountId;
  }
}
