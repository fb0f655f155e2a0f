import { Injectable } from '@nestjs/common';
import type { AccountStatus, EmployerRole, Portal, Role } from '@qicheng/domain';
import type { Actor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Gathered, UnitOfWork } from '../../core/work/index.js';
import { SESSION_IDLE_MS, SESSION_SEEN_MS } from './limits.js';
import { SessionTokens } from './session-token.js';

/** Students hold their one role by being in the register; every other role is a grant, and its loss ends the session at once. */
const LIVE = `
select s.token_hash || ' ' || s.portal as key, s.last_seen_at < $5 as due, s.id, s.role, s.portal, a.id as "accountId", a.name, a.status, a.password_issued as "passwordIssued",
  a.student_id as "studentId", a.employer_id as "employerId", a.employer_role as "employerRole",
  array(select college_id from role_grant g where g.account_id = a.id and g.role = 'COLLEGE_ADMIN' and g.college_id is not null) as "collegeIds",
  array(select class_id from class_assignment c where c.staff_no = a.staff_no) as "classIds"
from session s join unnest($1::bpchar[], $2::text[]) as asked(token_hash, portal) using (token_hash, portal) join account a on a.id = s.account_id
where s.revoked_at is null and s.expires_at > $3 and s.last_seen_at > $4 and a.status <> 'DISABLED'
  and (s.role = 'STUDENT' and a.student_id is not null or exists (select from role_grant g where g.account_id = a.id and g.role = s.role))`;

/** Another process may be noting the same sessions: nobody waits for that. */
const SEEN = `
update session set last_seen_at = $2 where id in (select id from session where id = any($1::uuid[]) for no key update skip locked)`;

interface LiveSession {
  /** Hash and portal, as they were asked. */
  key: string;
  /** Whether its last use is to be noted again. */
  due: boolean;
  id: string;
  portal: Portal;
  role: Role;
  accountId: string;
  name: string;
  status: AccountStatus;
  passwordIssued: boolean;
  studentId: string | null;
  employerId: string | null;
  employerRole: EmployerRole | null;
  collegeIds: string[];
  classIds: string[];
}

/** Tells who a session cookie belongs to; asked on every request, so one statement answers it, and at a rush one answers for many. */
@Injectable()
export class SessionReader {
  private readonly sessions = new Gathered<Actor | null>((keys) => this.actorsOf(keys));

  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  /** Null for a token that is unknown, ended, revoked, of another portal, or whose account or role was taken away. */
  actorOf(portal: Portal, token: string): Promise<Actor | null> {
    return this.sessions.ask(`${this.tokens.hashOf(token)} ${portal}`);
  }

  private async actorsOf(keys: string[]): Promise<(key: string) => Actor | null> {
    const now = this.clock.now();
    const before = (ms: number) => new Date(now.getTime() - ms);
    const parts = keys.map((key) => key.split(' '));
    const asked = [parts.map(([hash]) => hash), parts.map(([, portal]) => portal)];
    const parameters = [...asked, now, before(SESSION_IDLE_MS), before(SESSION_SEEN_MS)];
    const found = await this.work.prepared<LiveSession>('session', LIVE, parameters);
    const due = found.filter((session) => session.due).map(({ id }) => id);
    if (due.length > 0) await this.work.prepared('session-seen', SEEN, [due, now]);
    const actors = new Map(found.map((session) => [session.key, actorIn(session)]));
    return (key) => actors.get(key) ?? null;
  }
}

const actorIn = ({ key: _key, due: _due, id, status, passwordIssued, ...person }: LiveSession): Actor => ({
  ...person,
  sessionId: id,
  activated: status === 'ACTIVE' && !passwordIssued,
});
