import { Injectable } from '@nestjs/common';
import { checkPassword } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Account } from './account.entity.js';
import { Passwords } from './passwords.js';
import { SessionService } from './session.service.js';
import { SignInLocks } from './sign-in-locks.js';
import { StudentRecord } from './student-record.js';

/** Gives an account another password and ends the sessions that the old one opened. */
@Injectable()
export class NewPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly sessions: SessionService,
    private readonly locks: SignInLocks,
    private readonly students: StudentRecord,
  ) {}

  /** Sets what the owner chose; `keep` is the session that goes on. @throws Problem INVALID when it is weak or holds personal data. */
  async choose(account: Account, password: string, keep: string | null = null): Promise<void> {
    const { loginName, name, mobile, studentId } = account;
    const personal = [
      loginName,
      name,
      ...(mobile ? [mobile] : []),
      ...(studentId ? await this.students.personalStrings(studentId) : []),
    ];
    const flaw = checkPassword(password, personal, account.portal);
    if (flaw) throw new Problem('INVALID', { fields: [{ field: 'password', message: flaw }] });
    await this.replace(account, await this.passwords.hash(password), keep);
  }

  /** Puts a hash, or null for the initial password, in place of the present one. */
  async replace(account: Account, passwordHash: string | null, keep: string | null = null): Promise<void> {
    await this.work.manager.update(Account, { id: account.id }, { passwordHash, passwordIssued: false });
    await this.sessions.endAll(account.id, keep);
    await this.locks.clear(account.portal, account.loginName);
  }

  /** Puts the hash of a password in place that others have seen; its owner has to choose another one before anything else. */
  async issue(account: Account, passwordHash: string): Promise<void> {
    await this.replace(account, passwordHash);
    await this.work.manager.update(Account, { id: account.id }, { passwordIssued: true });
  }
}
