import { Injectable } from '@nestjs/common';
import { type FieldChange, HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';

/** What a change of the school's structure is about. */
export type OrganisationSubject = 'college' | 'major' | 'class';

/** The rules that every change of the school's structure keeps: one at a time, clear refusals, a line in the history. */
@Injectable()
export class OrganisationChange {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: HistoryWriter,
  ) {}

  /** Runs `change` in one transaction while no other change runs, so that what it checked stays true. */
  run<T>(change: () => Promise<T>): Promise<T> {
    return this.work.run(async () => {
      await this.work.sql(`select pg_advisory_xact_lock(hashtext('organisation'))`);
      return change();
    });
  }

  /** `statement` finds rows that depend on `id` ($1). @throws Problem IN_USE with `detail`. */
  async refuseWhenUsed(statement: string, id: string, detail: string): Promise<void> {
    const [row] = await this.work.sql<{ used: boolean }>(`select exists (${statement}) as used`, [id]);
    if (row?.used) throw new Problem('IN_USE', { detail });
  }

  note(
    subject: OrganisationSubject,
    subjectId: string,
    action: string,
    changes: readonly FieldChange[] = [],
  ): Promise<void> {
    return this.history.write({ subject, subjectId, action, changes });
  }
}

/** @throws Problem DUPLICATE on `field` when another row than `self` was found. */
export function refuseDuplicate(
  found: { readonly id: string } | null,
  self: string | null,
  field: string,
  message: string,
): void {
  if (found && found.id !== self) throw new Problem('DUPLICATE', { detail: message, fields: [{ field, message }] });
}

/** The row, if it exists and is as the writer saw it. @throws Problem NOT_FOUND or STALE. */
export function asSeen<Row extends { readonly version: number }>(row: Row | null, version: number): Row {
  if (!row) throw new Problem('NOT_FOUND');
  if (row.version !== version) throw new Problem('STALE');
  return row;
}

/** The fields that differ, for the history. */
export const fieldChanges = <Key extends string>(
  before: Readonly<Record<Key, string>>,
  after: Readonly<Record<Key, string>>,
  keys: readonly Key[],
): FieldChange[] =>
  keys.filter((key) => before[key] !== after[key]).map((field) => ({ field, from: before[field], to: after[field] }));
