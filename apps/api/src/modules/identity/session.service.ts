import { Injectable } from '@nestjs/common';
import type { SessionItem } from '@qicheng/contracts';
import type { Role } from '@qicheng/domain';
import { IsNull, MoreThan } from 'typeorm';
import { currentContext } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { Account } from './account.entity.js';
import { SESSION_IDLE_MS, SESSION_MS } from './limits.js';
import { Session } from './session.entity.js';
import { SessionTokens } from './session-token.js';
import { toSessionItem } from './session.view.js';
import { signedIn } from './signed-in.js';

const USER_AGENT_LENGTH = 300;

/** Opens, lists and ends sessions. */
@Injectable()
export class SessionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  /** Opens a session and returns it with the token for its cookie, which is stored nowhere. */
  async open(account: Account, role: Role): Promise<{ token: string; session: Pick<Session, 'role' | 'expiresAt'> }> {
    const now = this.clock.now();
    const context = currentContext();
    const token = this.tokens.create();
    const session = { role, expiresAt: new Date(now.getTime() + SESSION_MS) };
    await this.work.manager.insert(Session, {
      ...session,
      tokenHash: this.tokens.hashOf(token),
      accountId: account.id,
      portal: account.portal,
      lastSeenAt: now,
      ip: context?.ip ?? null,
      userAgent: context?.userAgent?.slice(0, USER_AGENT_LENGTH) ?? null,
    });
    return { token, session };
  }

  /** My sessions that still work, the latest used first. */
  async mine(): Promise<SessionItem[]> {
    const { accountId, sessionId } = signedIn();
    const sessions = await this.work.manager.find(Session, {
      where: { accountId, ...this.alive() },
      order: { lastSeenAt: 'DESC' },
    });
    return sessions.map((session) => toSessionItem(session, sessionId));
  }

  /** @throws Problem NOT_FOUND when it is not one of mine that still works. */
  async end(id: string): Promise<void> {
    if (!(await this.endIfAlive(id))) throw new Problem('NOT_FOUND');
  }

  /** Ends one of mine; false when it had ended already. */
  async endIfAlive(id: string): Promise<boolean> {
    const mine = { id, accountId: signedIn().accountId, ...this.alive() };
    const { affected } = await this.work.manager.update(Session, mine, { revokedAt: this.clock.now() });
    return Boolean(affected);
  }

  /** Ends every session of an account, save the one given. */
  async endAll(accountId: string, except: string | null = null): Promise<void> {
    await this.work.sql(
      'update session set revoked_at = $2 where account_id = $1 and revoked_at is null and id is distinct from $3',
      [accountId, this.clock.now(), except],
    );
  }

  private alive() {
    const now = this.clock.now();
    return {
      revokedAt: IsNull(),
      expiresAt: MoreThan(now),
      lastSeenAt: MoreThan(new Date(now.getTime() - SESSION_IDLE_MS)),
    };
  }
}
