import { Injectable } from '@nestjs/common';
import type { SessionView } from '@qicheng/contracts';
import type { Role } from '@qicheng/domain';
import type { FastifyReply } from 'fastify';
import { currentContext } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AccountHistory } from './account-history.js';
import { actAsOwner } from './account-actor.js';
import { AccountRoles } from './account-roles.js';
import type { Account } from './account.entity.js';
import { LockedAccount } from './locked-account.js';
import { SessionCookie } from './session-cookie.js';
import { Session } from './session.entity.js';
import { SessionService } from './session.service.js';
import { toSessionView } from './session.view.js';
import type { AcceptedSignIn } from './sign-in.js';
import { signedIn } from './signed-in.js';

/** Opens and ends the session of a browser, and says who is signed in. */
@Injectable()
export class AuthService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: LockedAccount,
    private readonly roles: AccountRoles,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
    private readonly history: AccountHistory,
    private readonly clock: Clock,
  ) {}

  /** As `login` does. @throws Problem SIGN_IN_FAILED when password or door were changed since the password was compared. */
  signIn({ id, passwordHash }: AcceptedSignIn, reply: FastifyReply): Promise<SessionView> {
    return this.work.run(async () => {
      const account = await this.accounts.byId(id);
      if (account.status === 'DISABLED' || account.passwordHash !== passwordHash) throw new Problem('SIGN_IN_FAILED');
      return this.login(id, reply);
    });
  }

  /** Opens a session in the widest role; the session this browser had at the portal ends. */
  login(accountId: string, reply: FastifyReply): Promise<SessionView> {
    return this.work.run(async () => {
      const account = await this.accounts.byId(accountId);
      const roles = await this.roles.of(account);
      const role = await this.roles.widestOf(account);
      await this.endPrevious();
      actAsOwner(account, role);
      await this.noteSignIn(account);
      const { token, session } = await this.sessions.open(account, role);
      this.cookie.put(reply, account.portal, token);
      return toSessionView(account, session, roles);
    });
  }

  /** Ends this session. */
  async logout(reply: FastifyReply): Promise<void> {
    const { sessionId, portal } = signedIn();
    await this.sessions.end(sessionId);
    this.cookie.remove(reply, portal);
  }

  async current(): Promise<SessionView> {
    const session = await this.work.manager.findOneOrFail(Session, {
      where: { id: signedIn().sessionId },
      relations: { account: true },
    });
    return toSessionView(session.account, session, await this.roles.of(session.account));
  }

  /** @throws Problem FORBIDDEN for a role that the account does not hold. */
  async switchRole(role: Role): Promise<SessionView> {
    const { roles } = await this.current();
    if (!roles.includes(role)) throw new Problem('FORBIDDEN');
    await this.work.manager.update(Session, { id: signedIn().sessionId }, { role });
    return this.current();
  }

  private async endPrevious(): Promise<void> {
    const previous = currentContext()?.actor?.sessionId;
    if (previous) await this.sessions.endIfAlive(previous);
  }

  /** The first sign-in starts the activation. The row's version stays: a sign-in is no edit. */
  private async noteSignIn(account: Account): Promise<void> {
    await this.work.sql('update account set last_sign_in_at = $2 where id = $1', [account.id, this.clock.now()]);
    if (account.status !== 'PROVISIONED') return;
    account.status = 'ACTIVATING';
    await this.work.sql(`update account set status = 'ACTIVATING' where id = $1`, [account.id]);
    await this.history.note(account, 'first-sign-in', { fromState: 'PROVISIONED', toState: 'ACTIVATING' });
  }
}
