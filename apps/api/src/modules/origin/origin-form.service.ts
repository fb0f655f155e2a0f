import { Injectable } from '@nestjs/common';
import type { OriginActDto, OriginReviewView, SaveOriginDraftDto } from '@qicheng/contracts';
import { isOriginWritable, stateAfterSave } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { changedColumns } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { OriginEngine } from './origin-engine.js';
import { flawsOf } from './origin-flaws.js';
import { ownStudentId } from './origin-permission.js';
import { OriginRecords, type OriginRecord } from './origin-record.js';
import { OriginReview } from './origin-review.entity.js';
import { refuseOddReasons, typedValues } from './origin-typed.js';
import { OriginViews } from './origin.view.js';

/** The student's side: fill in, save, submit, withdraw. */
@Injectable()
export class OriginFormService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: OriginRecords,
    private readonly engine: OriginEngine,
    private readonly views: OriginViews,
    private readonly history: HistoryWriter,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
  ) {}

  async mine(): Promise<OriginReviewView> {
    return this.views.review(await this.records.read(ownStudentId()));
  }

  /** Keeps what was typed, complete or not. @throws Problem NOT_NOW once submitted, INVALID for a locked field. */
  async save(dto: SaveOriginDraftDto): Promise<OriginReviewView> {
    refuseOddReasons(dto.reasons ?? {});
    const begun = await this.work.run(async () => {
      const review = await this.records.reviews.lockById(ownStudentId());
      if (!review) throw new Problem('NOT_FOUND');
      const record = await this.records.around(review);
      const values = typedValues(dto.values, (field) =>
        record.tier(field) === 'L' ? '此项由学校维护，如有误请提交更正申请' : null,
      );
      if (review.version !== dto.version) throw new Problem('STALE');
      refuseWhenClosed(record);
      const after = Object.assign(Object.create(OriginReview.prototype) as OriginReview, review, {
        state: stateAfterSave(review.state),
        studentValues: { ...review.studentValues, ...values },
        reasons: { ...review.reasons, ...dto.reasons },
        savedAt: this.clock.now(),
      });
      await this.write(review, after);
      return after.state !== review.state;
    });
    if (begun) this.announcer.announce('origin');
    return this.mine();
  }

  /** @throws Problem INCOMPLETE with every field that still has to be mended. */
  async act(action: string, dto: OriginActDto): Promise<OriginReviewView> {
    if (action === 'submit') refuseIncomplete(await this.records.read(ownStudentId()));
    await this.engine.act(ownStudentId(), action, dto);
    return this.mine();
  }

  /** Only the save that begins a draft is a step of the record's; the others would bury them. */
  private async write(before: OriginReview, after: OriginReview): Promise<void> {
    const update = this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(OriginReview)
      .set(changedColumns(before, after))
      .where('id = :id', { id: before.id });
    await update.execute();
    if (after.state === before.state) return;
    const states = { fromState: before.state, toState: after.state };
    await this.history.write({ subject: 'origin', subjectId: before.id, action: 'begin', ...states });
  }
}

function refuseWhenClosed({ review, window }: OriginRecord): void {
  if (!isOriginWritable(review.state))
    throw new Problem('NOT_NOW', { detail: '信息已提交，不能修改；如需修改请先撤回或等待退回' });
  if (!window.open) throw new Problem('NOT_NOW', { detail: '不在生源信息核验开放时间内' });
}

function refuseIncomplete(record: OriginRecord): void {
  const fields = flawsOf(record);
  if (fields.length > 0) throw new Problem('INCOMPLETE', { detail: `还有 ${fields.length} 项需要填写或修改`, fields });
}
