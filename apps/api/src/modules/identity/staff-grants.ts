import { Injectable } from '@nestjs/common';
import { STAFF_ROLES, type StaffGrantDto } from '@qicheng/contracts';
import { In } from 'typeorm';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { College } from '../organisation/index.js';
import { RoleGrant } from './role-grant.entity.js';

type Grant = Pick<RoleGrant, 'role' | 'collegeId'>;

/** The roles that the centre gives and takes; other grants of an account stay untouched. */
@Injectable()
export class StaffGrants {
  constructor(private readonly work: UnitOfWork) {}

  /** Replaces an account's grants; returns both sides as text for the history. @throws Problem INVALID for an unknown college. */
  async replace(accountId: string, wanted: readonly StaffGrantDto[]): Promise<{ from: string; to: string }> {
    const mine = { accountId, role: In([...STAFF_ROLES]) };
    const before = await this.work.manager.findBy(RoleGrant, mine);
    const after = distinct(wanted);
    await this.checkColleges(after);
    await this.work.manager.delete(RoleGrant, mine);
    await this.work.manager.insert(
      RoleGrant,
      after.map((grant) => ({ accountId, ...grant })),
    );
    return { from: asText(before), to: asText(after) };
  }

  /** Called after a grant or an account was taken away. @throws Problem NOT_NOW when nobody of the centre could sign in any more. */
  async keepCentre(): Promise<void> {
    // Two who shut each other out at the same moment come one after the other.
    await this.work.sql(`select pg_advisory_xact_lock(hashtext('centre-staff'))`);
    const [one] = await this.work.sql(
      `select from role_grant g join account a on a.id = g.account_id where g.role = 'CENTRE_ADMIN' and a.status = 'ACTIVE' limit 1`,
    );
    if (!one) throw new Problem('NOT_NOW', { detail: '至少要有一位可以登录的就业中心老师' });
  }

  private async checkColleges(grants: readonly Grant[]): Promise<void> {
    const ids = [...new Set(grants.flatMap(({ collegeId }) => collegeId ?? []))];
    const known = await this.work.manager.countBy(College, { id: In(ids) });
    if (known < ids.length)
      throw new Problem('INVALID', { fields: [{ field: 'roles', message: '所选学院不存在，请刷新后重选' }] });
  }
}

/** Only a college administrator's grant names a college. */
function distinct(wanted: readonly StaffGrantDto[]): Grant[] {
  const grants = wanted.map(({ role, collegeId }) => ({
    role,
    collegeId: role === 'COLLEGE_ADMIN' ? (collegeId ?? null) : null,
  }));
  return [...new Map(grants.map((grant) => [keyOf(grant), grant])).values()];
}

const keyOf = ({ role, collegeId }: Grant) => (collegeId === null ? role : `${role}:${collegeId}`);
const asText = (grants: readonly Grant[]) => grants.map(keyOf).toSorted().join(' ');
