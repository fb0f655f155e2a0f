import { Injectable } from '@nestjs/common';
import { originField, type OriginEffect, type OriginFieldKey } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import type { Effects } from '../../core/review/index.js';
import { StudentRegister } from '../graduate/index.js';
import { Notifier } from '../notification/index.js';
import { Problem } from '../../core/problem/index.js';
import { diffsNow, setDiffs, undecided } from './origin-diffs.js';
import type { OriginAct } from './origin.facts.js';
import { OriginRecords, valuesWhere } from './origin-record.js';
import type { OriginReview } from './origin-review.entity.js';

/** What else happens at a step of the origin review, one method for each effect that the table names. */
@Injectable()
export class OriginEffects implements Effects<OriginEffect, OriginReview, OriginAct> {
  constructor(
    private readonly records: OriginRecords,
    private readonly register: StudentRegister,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  /** Fixes what the reviewers will see, and takes over at once what is the student's own to change (tier F). */
  async 'origin.lock'(review: OriginReview): Promise<void> {
    const { tier, school } = await this.records.around(review);
    // A proven address is changed with a code only; one that nobody has bound yet may come from the form.
    const isFree = (field: OriginFieldKey) => tier(field) === 'F' && !(field === 'email' && school.email);
    await this.register.apply(review.id, valuesWhere(review.studentValues, isFree), 'submit');
    review.studentValues = valuesWhere(review.studentValues, (field) => tier(field) !== 'F');
    await this.rebase(review);
    review.submittedAt = this.clock.now();
    review.returnReason = null;
  }

  async 'origin.unlock'(review: OriginReview, act: OriginAct): Promise<void> {
    await this.rebase(review);
    review.returnReason = act.reason ?? null;
    review.approvedAt = null;
  }

  /** The school's record takes what was adopted or edited. @throws Problem NOT_NOW when it has moved since that was decided. */
  async 'origin.applyAdopted'(review: OriginReview): Promise<void> {
    await this.register.lock(review.id);
    await this.rebase(review);
    const moved = undecided(review.diffs).map(({ field }) => originField(field).label);
    if (moved.length > 0)
      throw new Problem('NOT_NOW', { detail: `学校记录在审核期间有变化，请刷新后重新核对：${moved.join('、')}` });
    const taken = review.diffs.filter((diff) => diff.decision === 'ADOPT' || diff.decision === 'EDIT');
    await this.register.apply(
      review.id,
      Object.fromEntries(taken.map((diff) => [diff.field, diff.finalValue])),
      'adopt',
    );
    review.approvedAt = this.clock.now();
  }

  'origin.markReported'(review: OriginReview): void {
    review.reportedAt = this.clock.now();
  }

  'origin.clearReported'(review: OriginReview): void {
    review.reportedAt = null;
  }

  async 'notify.counsellor'(review: OriginReview): Promise<void> {
    const waiting = review.state === 'COUNSELLOR_REVIEW';
    await this.notifier.tell(
      { kind: 'counsellors', classId: review.classId },
      {
        title: waiting ? '有生源信息待审核' : '生源信息被退回',
        body: `${review.name}（${review.studentNo}）的生源信息${waiting ? '已提交，请审核。' : `已退回学生修改。原因：${review.returnReason ?? ''}`}`,
        link: `/origin-reviews/${review.id}`,
      },
    );
  }

  async 'notify.college'(review: OriginReview): Promise<void> {
    await this.notifier.tell(
      { kind: 'collegeAdmins', collegeId: review.collegeId },
      {
        title: '有生源信息待学院审核',
        body: `${review.name}（${review.studentNo}）的生源信息等待学院审核，请办理。`,
        link: `/origin-reviews/${review.id}`,
      },
    );
  }

  async 'notify.student'(review: OriginReview): Promise<void> {
    const approved = review.state === 'APPROVED';
    await this.notifier.tell(
      { kind: 'student', studentId: review.id },
      {
        title: approved ? '生源信息审核通过' : '生源信息需要修改',
        body: approved
          ? '您的生源信息已审核通过，可以办理下一步。'
          : `您的生源信息被退回，请修改后重新提交。原因：${review.returnReason ?? ''}`,
        link: '/origin',
      },
    );
  }

  /** The school's record may have moved since the differences were last looked at. */
  private async rebase(review: OriginReview): Promise<void> {
    setDiffs(review, diffsNow(await this.records.around(review)));
  }
}
