import { Injectable } from '@nestjs/common';
import type {
  OriginActDto,
  OriginBatchDto,
  OriginBatchResult,
  OriginDecisionDto,
  OriginDiff,
  OriginMovedView,
  OriginReviewView,
  ReviewBatchItem,
  SaveOriginDecisionsDto,
} from '@qicheng/contracts';
import { checkDecision, checkOriginField, decidedValue, normaliseOriginValue } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { batchOf } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { diffsNow, isOpenQuestion, pending, setDiffs } from './origin-diffs.js';
import { OriginEngine } from './origin-engine.js';
import { mayDecide } from './origin-permission.js';
import { OriginRecords, submittedSide, type OriginRecord } from './origin-record.js';
import { OriginReview } from './origin-review.entity.js';
import { OriginViews } from './origin.view.js';

/** The reviewers' side: read, decide field by field, give an opinion on one or many. */
@Injectable()
export class OriginReviewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: OriginRecords,
    private readonly engine: OriginEngine,
    private readonly views: OriginViews,
    private readonly history: HistoryWriter,
    private readonly clock: Clock,
  ) {}

  async read(id: string): Promise<OriginReviewView> {
    return this.views.review(await this.records.read(id));
  }

  /** Saves decisions; the version moves on, so that an opinion on the older one is refused. */
  async decide(id: string, dto: SaveOriginDecisionsDto): Promise<OriginReviewView> {
    await this.work.run(async () => {
      const review = await this.records.reviews.lockById(id);
      if (!review) throw new Problem('NOT_FOUND');
      if (review.version !== dto.version) throw new Problem('STALE');
      if (!mayDecide(review.state, currentActor().role)) throw new Problem('NOT_NOW');
      const record = await this.records.around(review);
      const now = diffsNow(record);
      const decided = dto.decisions.map((decision) => this.decided(record, now, decision));
      const fields = new Set(decided.map((diff) => diff.field));
      setDiffs(review, [...now.filter((diff) => !fields.has(diff.field)), ...decided.filter(isOpenQuestion)]);
      await this.write(review, decided);
    });
    return this.read(id);
  }

  async act(id: string, action: string, dto: OriginActDto): Promise<OriginMovedView> {
    const { version, state } = await this.engine.act(id, action, dto);
    return { id, version, state };
  }

  /** Each record by itself, in its own transaction; one that cannot be done does not stop the others. */
  batch({ action, items, reason }: OriginBatchDto): Promise<OriginBatchResult[]> {
    const act = ({ id, version }: ReviewBatchItem) => this.engine.act(id, action, { version, reason, inBatch: true });
    return batchOf(items, act, this.records.reviews);
  }

  /** @throws Problem INVALID for a locked field, a missing note or a value that the field does not allow. */
  private decided(record: OriginRecord, now: readonly OriginDiff[], dto: OriginDecisionDto): OriginDiff {
    const { field, decision } = dto;
    const known = now.find((diff) => diff.field === field);
    const diff =
      known ?? pending(field, record.school[field] ?? null, record.own[field] ?? record.school[field] ?? null);
    const choice = {
      decision,
      editedValue: dto.value ? normaliseOriginValue(field, dto.value) : null,
      note: dto.note ?? null,
    };
    const final = decision === 'PENDING' ? null : decidedValue(diff.schoolValue, diff.studentValue, choice);
    const wrong = refusal(record, field, checkDecision(choice), decision === 'EDIT' ? final : undefined);
    if (wrong) throw new Problem('INVALID', { detail: wrong, fields: [{ field, message: wrong }] });
    const actor = currentActor();
    return {
      ...diff,
      decision,
      finalValue: final,
      note: choice.note,
      decidedBy: actor.accountId,
      decidedAt: this.clock.now().toISOString(),
    };
  }

  private async write(review: OriginReview, decided: readonly OriginDiff[]): Promise<void> {
    const { diffs, diffCount, pendingCount } = review;
    await this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(OriginReview)
      .set({ diffs, diffCount, pendingCount })
      .where('id = :id', { id: review.id })
      .execute();
    await this.history.write({
      subject: 'origin',
      subjectId: review.id,
      action: 'save',
      changes: decided.map(({ field, schoolValue, finalValue }) => ({ field, from: schoolValue, to: finalValue })),
    });
  }
}

function refusal(
  record: OriginRecord,
  field: OriginDiff['field'],
  choice: string | null,
  edited: string | null | undefined,
): string | null {
  if (record.tier(field) === 'L') return '此项由学校维护，请通过更正申请修改';
  if (choice !== null || edited === undefined) return choice;
  return checkOriginField(field, edited, submittedSide(record), 'import');
}
