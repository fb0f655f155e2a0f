import type { Role } from '@qicheng/domain';
import { type Actor, currentContext } from '../../core/actor/index.js';
import type { Account } from './account.entity.js';

/** The account's owner as an actor, for what somebody does who has only just shown who they are. */
const ownerOf = (account: Account, role: Role): Actor => ({
  accountId: account.id,
  sessionId: null,
  portal: account.portal,
  role,
  name: account.name,
  studentId: account.studentId,
  employerId: account.employerId,
  employerRole: account.employerRole,
  collegeIds: [],
  classIds: [],
  activated: account.status === 'ACTIVE',
});

/** From here on the running request acts as the account's owner, who has just given the password or a mailed code. */
export function actAsOwner(account: Account, role: Role): void {
  const context = currentContext();
  if (!context) throw new Error('no request to act in');
  context.actor = ownerOf(account, role);
}
