import { Injectable } from '@nestjs/common';
import type { EmployerRole } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AccountHistory } from './account-history.js';
import { Account } from './account.entity.js';
import { actAsOwner } from './account-actor.js';
import { LockedAccount } from './locked-account.js';
import { RoleGrant } from './role-grant.entity.js';
import { SessionService } from './session.service.js';

/** What opens an account for somebody of a company. */
export interface NewEmployerAccount {
  readonly id: string;
  readonly name: string;
  /** Also the login name. */
  readonly mobile: string;
  /** Proved by a mailed code. */
  readonly email: string;
  readonly passwordHash: string;
}

/** Accounts of companies' people; which company they act for changes under that company's lock, which the caller holds. */
@Injectable()
export class EmployerAccounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: LockedAccount,
    private readonly sessions: SessionService,
    private readonly history: AccountHistory,
    private readonly clock: Clock,
  ) {}

  /** Opens an account that belongs to no company yet; the request goes on as its owner. @throws Problem DUPLICATE for a taken mobile. */
  async open(wanted: NewEmployerAccount): Promise<Account> {
    await this.work.sql(`select pg_advisory_xact_lock(hashtext('employer-login'))`);
    if (await this.work.manager.existsBy(Account, { portal: 'employer', loginName: wanted.mobile })) throw taken();
    const account = this.work.manager.create(Account, {
      ...wanted,
      portal: 'employer',
      loginName: wanted.mobile,
      status: 'ACTIVE',
      emailVerifiedAt: this.clock.now(),
    });
    await this.work.manager.insert(Account, account);
    await this.work.manager.insert(RoleGrant, { accountId: account.id, role: 'EMPLOYER' });
    const opened = await this.accounts.byId(account.id);
    actAsOwner(opened, 'EMPLOYER');
    await this.history.note(opened, 'register', { toState: 'ACTIVE' });
    return opened;
  }

  /** The company's people, the longest there first. */
  of(employerId: string): Promise<Account[]> {
    return this.work.manager.find(Account, { where: { employerId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** Lets somebody act for the company, the first one as its ADMIN. @throws Problem NOT_NOW for somebody of another company. */
  async admit(accountId: string, employerId: string): Promise<EmployerRole> {
    const account = await this.accounts.byId(accountId, 'employer');
    if (account.employerId !== null) throw new Problem('NOT_NOW', { detail: '申请人已经加入了一个单位' });
    const role = (await this.countAdmins(employerId)) === 0 ? 'ADMIN' : 'RECRUITER';
    await this.place(account, 'join-employer', employerId, role);
    return role;
  }

  /** @throws Problem NOT_FOUND for somebody else's colleague, NOT_NOW for the last ADMIN. */
  async setRole(employerId: string, accountId: string, role: EmployerRole): Promise<void> {
    const account = await this.colleague(employerId, accountId);
    if (account.employerRole === role) return;
    if (role !== 'ADMIN') await this.keepAnAdmin(account);
    await this.place(account, 'change-employer-role', employerId, role);
  }

  /**
   * Ends every session at once; the account stays and may apply elsewhere. With `mayEmpty`, a company's only user may go too.
   * @throws Problem NOT_FOUND, NOT_NOW for the last ADMIN.
   */
  async letGo(employerId: string, accountId: string, { mayEmpty = false } = {}): Promise<void> {
    const account = await this.colleague(employerId, accountId);
    if (!mayEmpty || (await this.of(employerId)).length > 1) await this.keepAnAdmin(account);
    await this.place(account, 'leave-employer', null, null);
    await this.sessions.endAll(account.id);
  }

  /** Everybody of one company acts for another from now on; roles stay. */
  async moveAll(fromId: string, toId: string): Promise<number> {
    const people = await this.of(fromId);
    for (const { id } of people) {
      const account = await this.accounts.byId(id);
      await this.place(account, 'follow-employer', toId, account.employerRole);
    }
    return people.length;
  }

  private async colleague(employerId: string, accountId: string): Promise<Account> {
    const account = await this.accounts.byId(accountId, 'employer');
    if (account.employerId !== employerId) throw new Problem('NOT_FOUND');
    return account;
  }

  private countAdmins(employerId: string): Promise<number> {
    return this.work.manager.countBy(Account, { employerId, employerRole: 'ADMIN' });
  }

  private async keepAnAdmin({ employerId, employerRole }: Account): Promise<void> {
    if (employerRole === 'ADMIN' && employerId !== null && (await this.countAdmins(employerId)) < 2)
      throw new Problem('NOT_NOW', { detail: '单位至少要有一名管理员，请先把另一位同事设为管理员' });
  }

  private async place(
    account: Account,
    action: string,
    employerId: string | null,
    employerRole: EmployerRole | null,
  ): Promise<void> {
    await this.work.manager.update(Account, { id: account.id }, { employerId, employerRole });
    const changes = [
      { field: 'employerId', from: account.employerId, to: employerId },
      { field: 'employerRole', from: account.employerRole, to: employerRole },
    ].filter(({ from, to }) => from !== to);
    await this.history.note(account, action, { changes });
  }
}

const taken = () =>
  new Problem('DUPLICATE', {
    detail: '这个手机号码已经注册过，请直接登录或找回密码；要换手机号码，请重新获取验证码',
    fields: [{ field: 'mobile', message: '手机号码已注册' }],
  });
