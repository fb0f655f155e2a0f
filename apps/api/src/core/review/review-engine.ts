import { decide, type Decision, type Stateful, type Workflow } from '@qicheng/domain';
import { currentActor } from '../actor/index.js';
import type { FieldChange, HistoryWriter } from '../history/index.js';
import { Problem } from '../problem/index.js';
import type { ScopedRepository } from '../scope/index.js';
import type { UnitOfWork } from '../work/index.js';
import { changedColumns } from './changed-columns.js';

/** A record that a workflow moves. */
export interface Reviewable<S extends string> {
  id: string;
  state: S;
  version: number;
}

/** What the actor brings: the version seen, and a reason where the table asks for one. */
export interface Act {
  readonly version: number;
  readonly reason?: string | undefined;
}

/** One handler per effect the workflow names: forget one and this does not compile. Handlers may change the record. */
export type Effects<Effect extends string, Rec, A extends Act = Act> = {
  readonly [E in Effect]: (record: Rec, act: A) => Promise<void> | void;
};

/** What an engine needs to know of one workflow's records. */
export interface EngineParts<
  Rec extends Reviewable<S>,
  Facts extends Stateful,
  A extends string,
  S extends string,
  E extends string,
  Input extends Act,
> {
  readonly flow: Workflow<A, S, Facts, E>;
  readonly entity: new () => Rec;
  readonly records: ScopedRepository<Rec>;
  readonly facts: (record: Rec, act: Input) => Promise<Facts> | Facts;
  readonly effects: Effects<E, Rec, Input>;
  /** The fields that the step changed, for the history. */
  readonly changes?: (action: string, record: Rec, before: Rec, act: Input) => FieldChange[];
  readonly work: UnitOfWork;
  readonly history: HistoryWriter;
}

/** Moves records through one workflow's table: lock, compare the version, ask the table, change, tell the history — in one transaction. */
export class ReviewEngine<
  Rec extends Reviewable<S>,
  Facts extends Stateful,
  A extends string,
  S extends string,
  E extends string,
  Input extends Act,
> {
  constructor(private readonly parts: EngineParts<Rec, Facts, A, S, E, Input>) {}

  /**
   * Does `action` on the record as the current actor; returns the record as written.
   * @throws Problem NOT_FOUND outside of the actor's scope, STALE for an older version, else what the table says.
   */
  act(id: string, action: string, act: Input): Promise<Rec> {
    const { flow, records, facts, effects, work } = this.parts;
    return work.run(async () => {
      const record = await records.lockById(id);
      if (!record) throw new Problem('NOT_FOUND');
      if (record.version !== act.version) throw new Problem('STALE');
      const row = rowOrProblem(decide(flow, await facts(record, act), action, currentActor().role));
      const before = { ...record };
      record.state = row.to;
      for (const effect of row.effects ?? []) await effects[effect](record, act);
      await this.write(before, record, action, act, !(row.requires ?? []).some((fact) => fact === 'reason'));
      return record;
    });
  }

  private async write(before: Rec, record: Rec, action: string, act: Input, voluntary: boolean): Promise<void> {
    const { flow, entity, work, history, changes } = this.parts;
    const update = work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(entity)
      .set(changedColumns(before, record))
      .where('id = :id', { id: record.id })
      .getQueryAndParameters();
    record.version += 1;
    await history.writeWith(update as [string, unknown[]], {
      subject: flow.name,
      subjectId: record.id,
      action,
      fromState: before.state,
      toState: record.state,
      reason: act.reason ?? null,
      voluntary,
      changes: changes?.(action, record, before, act) ?? [],
    });
  }
}

const STATUS_OF_REFUSAL = { state: 'NOT_NOW', role: 'FORBIDDEN', guard: 'NOT_NOW', missing: 'INCOMPLETE' } as const;

function rowOrProblem<Row extends object>(decision: Decision<Row>): Row {
  if ('row' in decision) return decision.row;
  const { by, detail } = decision.refused;
  if (by === 'guard') throw new Problem('NOT_NOW', { detail });
  throw new Problem(STATUS_OF_REFUSAL[by]);
}
