import { Injectable } from '@nestjs/common';
import type { AccountStatus, EmployerRole, Portal, Role } from '@qicheng/domain';
import type { Actor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { SESSION_IDLE_MS, SESSION_SEEN_MS } from './limits.js';
import { SessionTokens } from './session-token.js';

/** Students hold their one role by being in the register; every other role is a grant, and its loss ends the session at once. */
const LIVE = `
with live as (
  select s.id, s.role, s.last_seen_at, a.id as account_id, a.name, a.status, a.student_id, a.employer_id, a.employer_role, a.staff_no
  from session s join account a on a.id = s.account_id
  where s.token_hash = $1 and s.portal = $2 and s.revoked_at is null and s.expires_at > $3 and s.last_seen_at > $4 and a.status <> 'DISABLED'
    and (s.role = 'STUDENT' and a.student_id is not null or exists (select from role_grant g where g.account_id = a.id and g.role = s.role))
), seen as (
  update session set last_seen_at = $3 from live where session.id = live.id and live.last_seen_at < $5
)
select id, role, account_id as "accountId", name, status, student_id as "studentId", employer_id as "employerId", employer_role as "employerRole",
  array(select college_id from role_grant g where g.account_id = live.account_id and g.role = 'COLLEGE_ADMIN' and g.college_id is not null) as "collegeIds",
  array(select class_id from class_assignment c where c.staff_no = live.staff_no) as "classIds"
from live`;

interface LiveSession {
  id: string;
  role: Role;
  accountId: string;
  name: string;
  status: AccountStatus;
  studentId: string | null;
  employerId: string | null;
  employerRole: EmployerRole | null;
  collegeIds: string[];
  classIds: string[];
}

/** Tells who a session cookie belongs to; asked on every request, so one statement answers it. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  /** Null for a token that is unknown, ended, revoked, of another portal, or whose account or role was taken away. */
  async actorOf(portal: Portal, token: string): Promise<Actor | null> {
    const now = this.clock.now();
    const before = (ms: number) => new Date(now.getTime() - ms);
    const parameters = [this.tokens.hashOf(token), portal, now, before(SESSION_IDLE_MS), before(SESSION_SEEN_MS)];
    const [live] = await this.work.prepared<LiveSession>('session', LIVE, parameters);
    if (!live) return null;
    const { id, status, ...person } = live;
    return { ...person, sessionId: id, portal, activated: status === 'ACTIVE' };
  }
}
