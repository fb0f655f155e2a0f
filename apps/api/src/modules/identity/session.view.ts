import type { SessionItem, SessionView } from '@qicheng/contracts';
import type { Role } from '@qicheng/domain';
import type { Account } from './account.entity.js';
import { maskedEmail } from './masked-email.js';
import type { Session } from './session.entity.js';

/** Who is signed in, for the portal's shell. */
export const toSessionView = (
  account: Account,
  session: Pick<Session, 'role' | 'expiresAt'>,
  roles: Role[],
): SessionView => ({
  account: {
    id: account.id,
    name: account.name,
    loginName: account.loginName,
    status: account.status,
    email: maskedEmail(account.email),
  },
  portal: account.portal,
  role: session.role,
  roles,
  activated: account.status === 'ACTIVE' && !account.passwordIssued,
  expiresAt: session.expiresAt.toISOString(),
});

/** One signed-in browser, for its owner; `current` is the asking session's id. */
export const toSessionItem = (session: Session, current: string | null): SessionItem => ({
  id: session.id,
  signedInAt: session.createdAt.toISOString(),
  lastSeenAt: session.lastSeenAt.toISOString(),
  expiresAt: session.expiresAt.toISOString(),
  ip: session.ip,
  userAgent: session.userAgent,
  current: session.id === current,
});
