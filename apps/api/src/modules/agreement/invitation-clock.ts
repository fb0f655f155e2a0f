import { Injectable, Logger } from '@nestjs/common';
import { actingAs, SYSTEM } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { type Due, eachByItself } from '../../core/round/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Notifier } from '../notification/index.js';
import { AgreementEngine } from './agreement-engine.js';
import type { Agreement } from './agreement.entity.js';
import { expiringNotice } from './invitation-notices.js';
import { WARN_BEFORE } from './invite-term.js';

type Warned = Pick<Agreement, 'id' | 'studentId' | 'employerName' | 'inviteExpiresAt'>;

const OVER = `/* scope:SYSTEM */ select id, version from agreement
where state = 'INVITED' and invite_expires_at <= $1 order by invite_expires_at`;
const ENDING = `/* scope:SYSTEM */ select id, version from agreement
where state = 'INVITED' and expiry_warned_at is null and invite_expires_at > $1 and invite_expires_at <= $2 order by invite_expires_at`;
/** Leaves `version` alone: what the graduate is reading has not changed. */
const WARN = `/* scope:SYSTEM */ with warned as (
  update agreement set expiry_warned_at = $2 where id = $1 and version = $3 and state = 'INVITED' and expiry_warned_at is null
  returning id, student_id, employer_name, invite_expires_at
) select id, student_id as "studentId", employer_name as "employerName", invite_expires_at as "inviteExpiresAt" from warned`;

/** Warns graduates a day before an invitation ends, and ends it at its time (workflows.md §3.3). */
@Injectable()
export class InvitationClock {
  private readonly logger = new Logger(InvitationClock.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly engine: AgreementEngine,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  /** One round. Each invitation has its own transaction; one that fails does not stop the others, nor do two rounds at once harm. */
  tick(): Promise<void> {
    return actingAs(SYSTEM, async () => {
      const now = this.clock.now();
      const dayOn = new Date(now.getTime() + WARN_BEFORE);
      await this.each(OVER, [now], ({ id, version }) => this.engine.act(id, 'expire', { version }));
      await this.each(ENDING, [now, dayOn], (due) => this.work.run(() => this.warn(due, now)));
    });
  }

  private async each(select: string, moments: Date[], act: (due: Due) => Promise<unknown>): Promise<void> {
    await eachByItself(this.logger, await this.work.sql<Due>(select, moments), act);
  }

  private async warn({ id, version }: Due, now: Date): Promise<void> {
    const [warned] = await this.work.sql<Warned>(WARN, [id, now, version]);
    if (warned) await this.notifier.tell({ kind: 'student', studentId: warned.studentId }, expiringNotice(warned));
  }
}
