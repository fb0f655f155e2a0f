import { Injectable } from '@nestjs/common';
import type { EditStaffDto, IssuedPasswordView, OpenStaffDto } from '@qicheng/contracts';
import { Clock } from '../../core/clock/index.js';
import type { FieldChange } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AccountHistory } from './account-history.js';
import { Account } from './account.entity.js';
import { IssuedPassword } from './issued-password.js';
import { LockedAccount } from './locked-account.js';
import { signedIn } from './signed-in.js';
import { StaffGrants } from './staff-grants.js';
import { StaffNames } from './staff-names.js';

/** Opens staff accounts and keeps them up to date. */
@Injectable()
export class StaffService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: LockedAccount,
    private readonly names: StaffNames,
    private readonly grants: StaffGrants,
    private readonly issued: IssuedPassword,
    private readonly history: AccountHistory,
    private readonly clock: Clock,
  ) {}

  /** Opens an account with a password that only this answer shows and its owner replaces at the first sign-in. @throws Problem DUPLICATE for a taken mobile or staff number. */
  async open(dto: OpenStaffDto): Promise<IssuedPasswordView> {
    const { password, hash } = await this.issued.create();
    return this.work.run(async () => {
      await this.names.claim(dto, null);
      const account = this.work.manager.create(Account, {
        ...this.fieldsOf(dto, null),
        portal: 'teacher',
        passwordHash: hash,
        passwordIssued: true,
        status: 'ACTIVE',
      });
      await this.work.manager.save(account);
      const roles = await this.grants.replace(account.id, dto.roles);
      await this.history.note(account, 'open', {
        toState: 'ACTIVE',
        changes: [{ field: 'roles', from: null, to: roles.to }],
      });
      return this.issued.shown(account, password);
    });
  }

  /** A role taken away is gone with the next request. @throws Problem STALE, DUPLICATE, or NOT_NOW for one's own or the last centre role. */
  edit(id: string, dto: EditStaffDto): Promise<void> {
    return this.work.run(async () => {
      const account = await this.accounts.byId(id, 'teacher');
      if (account.version !== dto.version) throw new Problem('STALE');
      if (id === signedIn().accountId && !dto.roles.some(({ role }) => role === 'CENTRE_ADMIN'))
        throw new Problem('NOT_NOW', { detail: '不能取消自己的就业中心角色，请由另一位就业中心老师操作' });
      await this.names.claim(dto, id);
      const roles = await this.grants.replace(id, dto.roles);
      const fields = this.fieldsOf(dto, account);
      await this.work.manager.update(Account, { id }, fields);
      await this.grants.keepCentre();
      await this.history.note(account, 'edit', {
        changes: [...changesOf(account, fields), ...(roles.from === roles.to ? [] : [{ field: 'roles', ...roles }])],
      });
    });
  }

  /** An address that the centre enters counts as verified: the centre knows its staff. */
  private fieldsOf({ name, mobile, staffNo, email = null }: OpenStaffDto, before: Account | null) {
    const emailVerifiedAt = email === null ? null : email === before?.email ? before.emailVerifiedAt : this.clock.now();
    return { name, loginName: mobile, mobile, staffNo, email, emailVerifiedAt };
  }
}

const AUDITED = ['name', 'mobile', 'staffNo', 'email'] as const;

const changesOf = (before: Account, after: Pick<Account, (typeof AUDITED)[number]>): FieldChange[] =>
  AUDITED.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    from: before[field],
    to: after[field],
  }));
