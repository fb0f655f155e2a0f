import type { StaffView } from '@qicheng/contracts';
import type { Role } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import type { Account } from './account.entity.js';

/** A grant with its college's name. */
export interface StaffGrantRow {
  readonly accountId: string;
  readonly role: Role;
  readonly collegeId: string | null;
  readonly collegeName: string | null;
}

/** A class that the holder of a staff number looks after. */
export interface StaffClassRow {
  readonly staffNo: string;
  readonly id: string;
  readonly name: string;
}

interface Around {
  readonly grants: readonly StaffGrantRow[];
  readonly classes: readonly StaffClassRow[];
  readonly locked: boolean;
}

/** A member of staff for the centre; `grants` and `classes` may hold those of others too. */
export const toStaffView = (account: Account, { grants, classes, locked }: Around): StaffView => ({
  id: account.id,
  name: account.name,
  mobile: account.loginName,
  staffNo: account.staffNo,
  email: account.email,
  status: locked && account.status !== 'DISABLED' ? 'LOCKED' : account.status,
  roles: grants
    .filter((grant) => grant.accountId === account.id)
    .map(({ role, collegeId, collegeName }) => ({ role, collegeId, collegeName })),
  classes: classes.filter(({ staffNo }) => staffNo === account.staffNo).map(({ id, name }) => ({ id, name })),
  lastSignInAt: account.lastSignInAt?.toISOString() ?? null,
  version: account.version,
  actions: actionsOn(account, locked),
});

/** Nobody shuts the own door. */
function actionsOn({ id, status }: Account, locked: boolean): string[] {
  if (status === 'DISABLED') return ['edit', 'enable'];
  const others = id === currentActor().accountId ? [] : ['disable', 'reset-password'];
  return ['edit', ...others, ...(locked ? ['unlock'] : [])];
}
