import { Injectable } from '@nestjs/common';
import { Config } from '../../config.js';
import { Announcer } from '../../core/progress/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { type Audience, condition } from './audience.js';

/** What an addressee is told; `link` is a path inside their portal. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly link: string;
}

/** One statement for everything: the notices, and the mails to verified addresses, with where to go, in the outbox. */
const tellThose = (who: string) => `/* scope:SYSTEM */
with audience as (
  select a.id, a.portal, case when a.email_verified_at is not null then a.email end as email from account a where a.status <> 'DISABLED' and ${who}
), told as (
  insert into notification (account_id, title, body, link) select id, $2, $3, $4 from audience returning account_id
), mailed as (
  insert into outbox_message (topic, payload)
  select 'mail', json_build_object('to', email, 'subject', $2::text, 'text', concat($3::text, E'\\n\\n前往办理：', $5::text, '/', portal, $4::text))
  from audience where email is not null returning id
)
select account_id as "accountId", exists (select from mailed) as mailed from told`;

interface Told {
  accountId: string;
  mailed: boolean;
}

/** Tells people: in the site always, and by e-mail where a verified address is known; all in the running transaction. */
@Injectable()
export class Notifier {
  constructor(
    private readonly work: UnitOfWork,
    private readonly announcer: Announcer,
    private readonly config: Config,
  ) {}

  async tell(audience: Audience, { title, body, link }: Notice): Promise<void> {
    const [who, value] = condition(audience);
    const values = [value, title, body, link, this.config.PUBLIC_URL];
    await this.work.preparedByCommit<Told>(`tell-${audience.kind}`, tellThose(who), values, (told) => {
      for (const { accountId } of told) this.announcer.announce(`notices:${accountId}`);
      if (told.some(({ mailed }) => mailed)) this.announcer.wakeRelay();
    });
  }
}
