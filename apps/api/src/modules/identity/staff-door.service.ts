import { Injectable } from '@nestjs/common';
import type { IssuedPasswordView } from '@qicheng/contracts';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { type Notice, Notifier } from '../notification/index.js';
import { AccountHistory } from './account-history.js';
import type { Account } from './account.entity.js';
import { IssuedPassword } from './issued-password.js';
import { LockedAccount } from './locked-account.js';
import { NewPassword } from './new-password.js';
import { SessionService } from './session.service.js';
import { SignInLocks } from './sign-in-locks.js';
import { signedIn } from './signed-in.js';
import { StaffGrants } from './staff-grants.js';

const WAS_RESET: Notice = {
  title: '您的登录密码已被重置',
  body: '就业中心重置了您的登录密码，原密码和已登录的设备都已失效。请向就业中心索取临时密码，登录后立即设置自己的新密码。如果您没有要求重置，请马上联系就业中心。',
  link: '/account',
};

/** Shuts and opens the door to members of staff. */
@Injectable()
export class StaffDoorService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: LockedAccount,
    private readonly issued: IssuedPassword,
    private readonly newPassword: NewPassword,
    private readonly sessions: SessionService,
    private readonly locks: SignInLocks,
    private readonly grants: StaffGrants,
    private readonly history: AccountHistory,
    private readonly notifier: Notifier,
  ) {}

  /** Ends every session at once. @throws Problem NOT_NOW for oneself, the last of the centre, or when it is disabled already. */
  disable(id: string, reason: string): Promise<void> {
    return this.work.run(async () => {
      const account = await this.otherActive(id);
      await this.sessions.endAll(id);
      await this.history.move(account, 'disable', 'DISABLED', { reason });
      await this.grants.keepCentre();
    });
  }

  /** @throws Problem NOT_NOW unless it is disabled. */
  enable(id: string, reason: string): Promise<void> {
    return this.work.run(async () => {
      const account = await this.accounts.byId(id, 'teacher');
      if (account.status !== 'DISABLED') throw new Problem('NOT_NOW');
      await this.history.move(account, 'enable', 'ACTIVE', { reason });
    });
  }

  /** Replaces the password by one that only this answer shows, once, ends every session, and tells the owner. @throws Problem NOT_NOW for oneself. */
  async resetPassword(id: string, reason: string): Promise<IssuedPasswordView> {
    const { password, hash } = await this.issued.create();
    return this.work.run(async () => {
      const account = await this.otherActive(id);
      await this.newPassword.issue(account, hash);
      await this.history.note(account, 'reset-password', { reason });
      await this.notifier.tell({ kind: 'account', accountId: id }, WAS_RESET);
      return this.issued.shown(account, password);
    });
  }

  /** Lifts the lock that failed sign-ins brought. */
  unlock(id: string): Promise<void> {
    return this.work.run(async () => {
      const account = await this.accounts.byId(id, 'teacher');
      await this.locks.clear('teacher', account.loginName);
      await this.history.note(account, 'unlock');
    });
  }

  private async otherActive(id: string): Promise<Account> {
    const account = await this.accounts.byId(id, 'teacher');
    if (id === signedIn().accountId) throw new Problem('NOT_NOW', { detail: '不能停用或重置自己的账号' });
    if (account.status === 'DISABLED') throw new Problem('NOT_NOW', { detail: '账号已停用' });
    return account;
  }
}
