import { Injectable } from '@nestjs/common';
import type { StudentAccountView } from '@qicheng/contracts';
import { In, Like } from 'typeorm';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Student } from '../graduate/index.js';
import { AccountHistory } from './account-history.js';
import { Account } from './account.entity.js';
import { LockedAccount } from './locked-account.js';
import { NewPassword } from './new-password.js';
import { SessionService } from './session.service.js';
import { type LockKind, SignInLocks } from './sign-in-locks.js';
import { isResettable, toStudentAccountView } from './student-account.view.js';

/** The most accounts that one search shows. */
const MOST_FOUND = 20;

/** Finds and helps the accounts of graduates in the actor's scope; any other one does not exist. */
@Injectable()
export class StudentAccountService {
  private readonly students: ScopedRepository<Student>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: LockedAccount,
    private readonly newPassword: NewPassword,
    private readonly sessions: SessionService,
    private readonly locks: SignInLocks,
    private readonly history: AccountHistory,
  ) {
    this.students = new ScopedRepository(Student, work);
  }

  /** Those whose student number begins so, in its order. */
  async find(studentNo: string): Promise<StudentAccountView[]> {
    const where = { studentNo: Like(`${escaped(studentNo)}%`) };
    const students = await this.students.find({
      where,
      relations: { class: true },
      order: { studentNo: 'ASC' },
      take: MOST_FOUND,
    });
    const accounts = await this.work.manager.findBy(Account, { studentId: In(students.map(({ id }) => id)) });
    const locked = await this.locks.lockedAmong(
      'student',
      accounts.map(({ loginName }) => loginName),
    );
    return students.flatMap((student) => {
      const account = accounts.find(({ studentId }) => studentId === student.id);
      return account ? [toStudentAccountView(student, account, isLocked(account, locked.get(account.loginName)))] : [];
    });
  }

  /** Back to the initial password and a new activation (workflows.md §1.1); sessions end. @throws Problem NOT_FOUND or NOT_NOW. */
  reset(id: string, reason: string): Promise<void> {
    return this.work.run(async () => {
      const account = await this.inScope(id);
      if (!isResettable(account)) throw new Problem('NOT_NOW', { detail: '账号尚未激活或已停用，不需要重置' });
      await this.newPassword.replace(account, null);
      await this.work.manager.update(Account, { id }, { emailVerifiedAt: null });
      await this.history.move(account, 'reset', 'ACTIVATING', { reason });
    });
  }

  /** Shuts the door to somebody who has left or was entered wrongly (workflows.md §1.1); sessions end. @throws Problem NOT_FOUND or NOT_NOW. */
  disable(id: string, reason: string): Promise<void> {
    return this.work.run(async () => {
      const account = await this.inScope(id);
      if (account.status === 'DISABLED') throw new Problem('NOT_NOW', { detail: '账号已停用' });
      await this.sessions.endAll(id);
      await this.history.move(account, 'disable', 'DISABLED', { reason });
    });
  }

  /** Back to where the account was: without a password of its own it is activated anew. @throws Problem NOT_FOUND or NOT_NOW. */
  enable(id: string, reason: string): Promise<void> {
    return this.work.run(async () => {
      const account = await this.inScope(id);
      if (account.status !== 'DISABLED') throw new Problem('NOT_NOW', { detail: '账号没有停用' });
      const to = account.passwordHash === null ? 'PROVISIONED' : 'ACTIVE';
      await this.history.move(account, 'enable', to, { reason });
    });
  }

  /** Lifts the lock that failed sign-ins brought. */
  unlock(id: string): Promise<void> {
    return this.work.run(async () => {
      const account = await this.inScope(id);
      await this.locks.clear('student', account.loginName);
      await this.history.note(account, 'unlock');
    });
  }

  private async inScope(id: string): Promise<Account> {
    const account = await this.accounts.byId(id, 'student');
    const student = account.studentId === null ? null : await this.students.findById(account.studentId);
    if (!student) throw new Problem('NOT_FOUND');
    return account;
  }
}

const escaped = (text: string) => text.replace(/[\\%_]/g, String.raw`\$&`);

/** Whoever has a password of their own is not kept out by the end of the initial one. */
const isLocked = ({ passwordHash }: Account, lock: LockKind | undefined): boolean =>
  lock === 'TIME' || (lock === 'INITIAL' && passwordHash === null);
