import { Injectable } from '@nestjs/common';
import { Outbox } from '../../core/outbox/index.js';
import { Announcer } from '../../core/progress/index.js';
import { UnitOfWork } from '../../core/work/index.js';

/** What an addressee is told; `link` is a path inside their portal. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly link: string;
}

const INSERT = `/* scope:SYSTEM */ insert into notification (account_id, title, body, link)
select id, $2, $3, $4 from account where id = any($1) and status <> 'DISABLED' returning account_id as "accountId"`;
const ADDRESSES = `select email from account where id = any($1) and email_verified_at is not null and email is not null and status <> 'DISABLED'`;

/** Tells people: in the site always, and by e-mail where a verified address is known; all in the running transaction. */
@Injectable()
export class Notifier {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly announcer: Announcer,
  ) {}

  async tell(accountIds: readonly string[], notice: Notice): Promise<void> {
    if (accountIds.length === 0) return;
    const told = await this.work.sql<{ accountId: string }>(INSERT, [accountIds, notice.title, notice.body, notice.link]);
    for (const { accountId } of told) await this.announcer.announce(`notices:${accountId}`);
    const addresses = await this.work.sql<{ email: string }>(ADDRESSES, [accountIds]);
    for (const { email } of addresses) await this.outbox.put('mail', { to: email, subject: notice.title, text: notice.body });
  }
}
