import { Injectable } from '@nestjs/common';
import { currentActor } from '../actor/index.js';
import { UnitOfWork } from '../work/index.js';

/** Approvals of the running round: those since the record was last submitted. */
const APPROVALS = `select actor_id as "actorId" from history
where subject = $1 and subject_id = $2 and action = 'approve'
  and seq > coalesce((select max(seq) from history where subject = $1 and subject_id = $2 and action = 'submit'), 0)
order by seq desc`;

/** Who has approved a record in its running round, as the history tells. */
@Injectable()
export class ReviewTrail {
  constructor(private readonly work: UnitOfWork) {}

  /** The account that gave the latest approval; null where nobody has yet. */
  async lastApprover(subject: string, id: string): Promise<string | null> {
    return (await this.approvers(subject, id))[0] ?? null;
  }

  /** True when the current actor has already approved an earlier step (workflows.md: two levels, two people). */
  async didOtherStep(subject: string, id: string): Promise<boolean> {
    const { accountId } = currentActor();
    return accountId !== null && (await this.approvers(subject, id)).includes(accountId);
  }

  private async approvers(subject: string, id: string): Promise<(string | null)[]> {
    const rows = await this.work.sql<{ actorId: string | null }>(APPROVALS, [subject, id]);
    return rows.map(({ actorId }) => actorId);
  }
}
