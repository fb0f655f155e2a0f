import { Injectable } from '@nestjs/common';
import { portalOf, type Role, ROLES } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { Account } from './account.entity.js';
import { RoleGrant } from './role-grant.entity.js';

/** Which roles an account may act in. */
@Injectable()
export class AccountRoles {
  constructor(private readonly work: UnitOfWork) {}

  /** Every role its portal lets it act in, the widest last; a graduate's account is a student's without a grant. */
  async of(account: Pick<Account, 'id' | 'portal' | 'studentId'>): Promise<Role[]> {
    const grants = await this.work.manager.findBy(RoleGrant, { accountId: account.id });
    const held = new Set<Role>(grants.map((grant) => grant.role));
    if (account.studentId !== null) held.add('STUDENT');
    return ROLES.filter((role) => held.has(role) && portalOf(role) === account.portal);
  }

  /** The role that a new session starts in. @throws Problem SIGN_IN_FAILED for an account that has lost every role. */
  async widestOf(account: Pick<Account, 'id' | 'portal' | 'studentId'>): Promise<Role> {
    const roles = await this.of(account);
    // A system administrator sees no records: whoever holds another role works in that one.
    const role = roles.findLast((one) => one !== 'SYS_ADMIN') ?? roles.at(-1);
    if (!role) throw new Problem('SIGN_IN_FAILED');
    return role;
  }
}
