import type { StudentAccountView } from '@qicheng/contracts';
import { currentActor } from '../../core/actor/index.js';
import type { Student } from '../graduate/index.js';
import type { Account } from './account.entity.js';
import { maskedEmail } from './masked-email.js';

/** Only an account that somebody has begun to use can go back to its beginning. */
export const isResettable = ({ status }: Account): boolean => status === 'ACTIVE' || status === 'ACTIVATING';

/** A graduate's account for the staff who help; `student.class` is loaded. */
export const toStudentAccountView = (student: Student, account: Account, locked: boolean): StudentAccountView => ({
  id: account.id,
  studentId: student.id,
  studentNo: student.studentNo,
  name: student.name,
  className: student.class.name,
  status: locked && account.status !== 'DISABLED' ? 'LOCKED' : account.status,
  email: maskedEmail(account.email),
  lastSignInAt: account.lastSignInAt?.toISOString() ?? null,
  actions: [
    ...(isResettable(account) ? ['reset'] : []),
    ...(locked ? ['unlock'] : []),
    ...(currentActor().role === 'CENTRE_ADMIN' ? [account.status === 'DISABLED' ? 'enable' : 'disable'] : []),
  ],
});
