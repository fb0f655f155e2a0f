import { Injectable } from '@nestjs/common';
import type { FieldProblem, OriginActDto, OriginReviewView, SaveOriginDraftDto } from '@qicheng/contracts';
import {
  checkOrigin,
  isOriginFieldKey,
  isOriginWritable,
  normaliseOriginValue,
  originField,
  stateAfterSave,
  type OriginFieldKey,
  type OriginValues,
} from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { changedColumns } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { OriginEngine } from './origin-engine.js';
import { OriginRecords, submittedSide } from './origin-record.js';
import { OriginReview } from './origin-review.entity.js';
import { OriginViews } from './origin.view.js';

/** The longest reason for a change, in characters. */
const MAX_REASON = 500;
/** The longest value that a draft keeps, in characters; the field's own limit is checked when submitting. */
const MAX_DRAFT_VALUE = 500;

/** The student's side: fill in, save, submit, withdraw. */
@Injectable()
export class OriginFormService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: OriginRecords,
    private readonly engine: OriginEngine,
    private readonly views: OriginViews,
    private readonly clock: Clock,
  ) {}

  async mine(): Promise<OriginReviewView> {
    return this.views.review(await this.records.read(this.ownId()));
  }

  /** Keeps what was typed, complete or not. @throws Problem NOT_NOW once submitted, INVALID for a locked field. */
  async save(dto: SaveOriginDraftDto): Promise<OriginReviewView> {
    const values = acceptable(dto.values);
    refuseOddReasons(dto.reasons ?? {});
    await this.work.run(async () => {
      const review = await this.records.reviews.lockById(this.ownId());
      if (!review) throw new Problem('NOT_FOUND');
      if (review.version !== dto.version) throw new Problem('STALE');
      await this.refuseWhenClosed(review);
      const after = Object.assign(Object.create(OriginReview.prototype) as OriginReview, review, {
        state: stateAfterSave(review.state),
        studentValues: { ...review.studentValues, ...values },
        reasons: { ...review.reasons, ...dto.reasons },
        savedAt: this.clock.now(),
      });
      await this.work.manager
        .createQueryBuilder()
        .comment('scope:locked')
        .update(OriginReview)
        .set(changedColumns(review, after))
        .where('id = :id', { id: review.id })
        .execute();
    });
    return this.mine();
  }

  /** @throws Problem INCOMPLETE with every field that still has to be mended. */
  async act(action: string, dto: OriginActDto): Promise<OriginReviewView> {
    if (action === 'submit') await this.refuseIncomplete();
    await this.engine.act(this.ownId(), action, dto);
    return this.mine();
  }

  private async refuseWhenClosed(review: OriginReview): Promise<void> {
    if (!isOriginWritable(review.state))
      throw new Problem('NOT_NOW', { detail: '信息已提交，不能修改；如需修改请先撤回或等待退回' });
    const { window } = await this.records.around(review);
    if (!window.open) throw new Problem('NOT_NOW', { detail: '不在生源信息核验开放时间内' });
  }

  private async refuseIncomplete(): Promise<void> {
    const flaws = checkOrigin(submittedSide(await this.records.read(this.ownId())), 'submission');
    if (flaws.length === 0) return;
    const fields = flaws.map(({ field, message, fix }): FieldProblem => ({ field, message: `${message}，${fix}` }));
    throw new Problem('INCOMPLETE', { detail: `还有 ${fields.length} 项需要填写或修改`, fields });
  }

  private ownId(): string {
    const { studentId } = currentActor();
    if (studentId === null) throw new Problem('NOT_FOUND');
    return studentId;
  }
}

/** The saved values in canonical form. @throws Problem INVALID naming every unknown, locked or over-long field. */
function acceptable(raw: Readonly<Record<string, string | null>>): OriginValues {
  const wrong = Object.entries(raw)
    .map(([field, value]): FieldProblem | null => {
      if (!isOriginFieldKey(field)) return { field, message: '没有这个字段' };
      if (originField(field).tier === 'L') return { field, message: '此项由学校维护，如有误请提交更正申请' };
      return isStorable(value) ? null : { field, message: `最多 ${MAX_DRAFT_VALUE} 个字` };
    })
    .filter((problem) => problem !== null);
  if (wrong.length > 0) throw new Problem('INVALID', { fields: wrong });
  const values = Object.entries(raw).map(([field, value]) => [
    field,
    value === null ? null : normaliseOriginValue(field as OriginFieldKey, value),
  ]);
  return Object.fromEntries(values) as OriginValues;
}

/** @throws Problem INVALID naming every reason that is no text, too long, or not for a field of the form. */
function refuseOddReasons(reasons: Readonly<Record<string, unknown>>): void {
  const wrong = Object.entries(reasons).filter(
    ([field, reason]) => !isOriginFieldKey(field) || typeof reason !== 'string' || reason.length > MAX_REASON,
  );
  if (wrong.length > 0)
    throw new Problem('INVALID', {
      fields: wrong.map(([field]) => ({ field: `reasons.${field}`, message: `原因最多 ${MAX_REASON} 个字` })),
    });
}

const isStorable = (value: unknown) => value === null || (typeof value === 'string' && value.length <= MAX_DRAFT_VALUE);
