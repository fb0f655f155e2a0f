import { Injectable } from '@nestjs/common';
import { HistoryWriter } from '../../core/history/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { EmployerAccounts } from '../identity/index.js';
import { EmployerFollowers } from './employer-followers.js';
import { EmployerHistory } from './employer-history.js';
import { EmployerLibrary } from './employer-library.js';
import type { Employer } from './employer.entity.js';

const MOVE_TERMINATIONS = `/* scope:locked */
with changed as (update termination set employer_id = $2, version = version + 1, updated_at = now() where employer_id = $1 returning id)
select id from changed`;
const MOVE_APPLICATIONS = `/* scope:locked */
update employer_application set employer_id = $2, readers = array_replace(readers, $1::uuid, $2::uuid), version = version + 1, updated_at = now()
where employer_id = $1`;
/** Entries that were merged into the merged one lead to its target at once. */
const SHORTEN = `/* scope:locked */ update employer set merged_into_id = $2 where merged_into_id = $1`;

/** Lets everything of one entry follow to another. */
@Injectable()
export class EmployerMerge {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: EmployerLibrary,
    private readonly accounts: EmployerAccounts,
    private readonly employerHistory: EmployerHistory,
    private readonly history: HistoryWriter,
    private readonly followers: EmployerFollowers,
  ) {}

  /** Moves all that refers to `from`, whose lock the caller holds, to `intoId`. */
  async move(from: Employer, intoId: string, reason?: string): Promise<void> {
    const into = await this.library.lock(intoId);
    const both = [from.id, intoId];
    await this.followers.merged(from, into, reason);
    await this.moveTerminations(both, reason);
    for (const statement of [MOVE_APPLICATIONS, SHORTEN]) await this.work.sql(statement, both);
    const moved = await this.accounts.moveAll(from.id, intoId);
    const formerNames = new Set([...into.formerNames, from.name, ...from.formerNames]);
    formerNames.delete(into.name);
    await this.library.write(into, {}, { formerNames: [...formerNames], claimed: into.claimed || moved > 0 });
    await this.employerHistory.note(intoId, 'take-over', {
      reason: reason ?? null,
      changes: [{ field: 'mergedName', from: null, to: `${from.name}（${from.uscc}）` }],
    });
  }

  private async moveTerminations(both: string[], reason?: string): Promise<void> {
    for (const { id: subjectId } of await this.work.sql<{ id: string }>(MOVE_TERMINATIONS, both))
      await this.history.write({
        subject: 'termination',
        subjectId,
        action: 'follow-employer',
        reason: reason ?? null,
      });
  }
}
