import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentActor, currentContext } from '../actor/index.js';
import { Problem } from '../problem/index.js';
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
  /** Nobody asked for the reason, so that it may be as short as 同意. */
  readonly voluntary?: boolean;
  readonly changes?: readonly FieldChange[];
}

const COLUMNS =
  'subject, subject_id, action, from_state, to_state, reason, changes, actor_id, actor_role, actor_name, ip, user_agent';
const COLUMN_COUNT = 12;
/** `$n` placeholders for one row, counted on from `after`. */
const placeholders = (after: number) =>
  Array.from({ length: COLUMN_COUNT }, (_, index) => `$${after + index + 1}`).join(', ');

/** Updates of the same columns share a statement; there are few of them. */
const nameOf = (statement: string) => createHash('sha256').update(statement).digest('base64url');

/** Writes to the append-only history, always in the transaction of the change it tells of. */
@Injectable()
export class HistoryWriter {
  constructor(private readonly work: UnitOfWork) {}

  async write(entry: HistoryEntry): Promise<void> {
    await this.work.sql(`insert into history (${COLUMNS}) values (${placeholders(0)})`, values(entry));
  }

  /** Does an update and tells of it in one statement, whose failure the commit tells: round trips are what a step costs. */
  async writeWith([update, parameters]: [string, unknown[]], entry: HistoryEntry): Promise<void> {
    const statement = `with changed as (${update}) insert into history (${COLUMNS}) values (${placeholders(parameters.length)})`;
    await this.work.preparedByCommit(nameOf(statement), statement, [...parameters, ...values(entry)]);
  }

  /** The subject's rows, oldest first. The caller has already shown that the actor may see the subject. */
  of(subject: string, subjectId: string): Promise<History[]> {
    return this.work.manager.find(History, { where: { subject, subjectId }, order: { seq: 'ASC' } });
  }

  /** The rows of every subject of a kind of which there are few, oldest first; for readers who may see all of them. */
  ofAll(subject: string): Promise<History[]> {
    return this.work.manager.find(History, { where: { subject }, order: { id: 'ASC' } });
  }
}

/** The shortest reason that people may give, in characters. */
const REASON_MIN = 5;

/** A reason without the blanks around it. @throws Problem INVALID for one that only blanks made long enough. */
function soundReason({ reason, voluntary = false }: HistoryEntry): string | null {
  if (reason === null || reason === undefined) return null;
  const said = reason.trim();
  if (voluntary) return said || null;
  if (said.length < REASON_MIN)
    throw new Problem('INVALID', { fields: [{ field: 'reason', message: `原因至少 ${REASON_MIN} 个字，不含空格` }] });
  return said;
}

function values(entry: HistoryEntry): unknown[] {
  const actor = currentActor();
  const context = currentContext();
  return [
    entry.subject,
    entry.subjectId,
    entry.action,
    entry.fromState ?? null,
    entry.toState ?? null,
    soundReason(entry),
    JSON.stringify(entry.changes ?? []),
    actor.accountId,
    actor.role,
    actor.name,
    context?.ip ?? null,
    context?.userAgent?.slice(0, 300) ?? null,
  ];
}
