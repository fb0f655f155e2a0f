import { Injectable } from '@nestjs/common';
import { currentActor, currentContext } from '../actor/index.js';
import { UnitOfWork } from '../work/index.js';
import { type FieldChange, History } from './history.entity.js';

/** What the caller knows of the event; who, when and the hash chain are filled in here and by the database. */
export interface HistoryEntry {
  readonly subject: string;
  readonly subjectId: string;
  readonly action: string;
  readonly fromState?: string | null;
  readonly toState?: string | null;
  readonly reason?: string | null;
  readonly changes?: readonly FieldChange[];
}

const INSERT = `insert into history (subject, subject_id, action, from_state, to_state, reason, changes, actor_id, actor_role, actor_name, ip, user_agent)
values ($1,$2,$3,$4,$5,$6,$7::jsonb,$8,$9,$10,$11,$12)`;

/** Writes to the append-only history, always in the transaction of the change it tells of. */
@Injectable()
export class HistoryWriter {
  constructor(private readonly work: UnitOfWork) {}

  async write(entry: HistoryEntry): Promise<void> {
    const actor = currentActor();
    const context = currentContext();
    await this.work.sql(INSERT, [
      entry.subject,
      entry.subjectId,
      entry.action,
      entry.fromState ?? null,
      entry.toState ?? null,
      entry.reason ?? null,
      JSON.stringify(entry.changes ?? []),
      actor.accountId,
      actor.role,
      actor.name,
      context?.ip ?? null,
      context?.userAgent?.slice(0, 300) ?? null,
    ]);
  }

  /** The subject's rows, oldest first. The caller has already shown that the actor may see the subject. */
  of(subject: string, subjectId: string): Promise<History[]> {
    return this.work.manager.find(History, { where: { subject, subjectId }, order: { seq: 'ASC' } });
  }
}
