import { Injectable } from '@nestjs/common';
import { isOriginWritable, type OriginFacts, type SchoolStage } from '@qicheng/domain';
import { type Act, ReviewTrail } from '../../core/review/index.js';
import { SettingService } from '../setting/index.js';
import { diffsShown, undecided } from './origin-diffs.js';
import { flawsOf } from './origin-flaws.js';
import type { OriginRecord } from './origin-record.js';
import type { OriginReview } from './origin-review.entity.js';

/** What an actor brings to a step of the origin review. */
export interface OriginAct extends Act {
  readonly confirmed?: boolean | undefined;
  readonly inBatch?: boolean;
}

/** Tells the origin table what its guards may ask. */
@Injectable()
export class OriginFactReader {
  constructor(
    private readonly settings: SettingService,
    private readonly trail: ReviewTrail,
  ) {}

  /** For the submitter, whose steps depend on the window, on what is filled in and on what reviewers have done. */
  async of(record: OriginRecord, act: OriginAct): Promise<OriginFacts> {
    return {
      ...(await this.ofReview(record.review, act)),
      windowOpen: record.window.open,
      complete: flawsOf(record).length === 0,
      reviewerActed: await this.reviewerActed(record.review),
      pendingDecisions: undecided(diffsShown(record)).length,
    };
  }

  /** For reviewers: no row of theirs asks for what only `of` reads. */
  async ofReview(review: OriginReview, act: OriginAct): Promise<OriginFacts> {
    return {
      state: review.state,
      windowOpen: true,
      complete: true,
      confirmed: act.confirmed === true,
      withdrawAllowed: await this.settings.get('allowWithdrawBeforeFirstReview'),
      reviewerActed: true,
      actorDidOtherStep: review.state === 'COLLEGE_REVIEW' && (await this.didOtherStep(review.id)),
      pendingDecisions: review.pendingCount,
      chain: (await this.settings.get('originChain')).split(',') as SchoolStage[],
      inBatch: act.inBatch === true,
      reason: act.reason ?? null,
    };
  }

  /** Decisions of an earlier round, kept for what the student left as it was, are no answer to this submission. */
  private async reviewerActed({ id, state, diffs, submittedAt }: OriginReview): Promise<boolean> {
    if (isOriginWritable(state) || submittedAt === null) return false;
    const since = submittedAt.toISOString();
    if (diffs.some(({ decidedAt }) => decidedAt !== null && decidedAt >= since)) return true;
    return (await this.trail.lastApprover('origin', id)) !== null;
  }

  private async didOtherStep(id: string): Promise<boolean> {
    return (await this.settings.get('separateReviewers')) && this.trail.didOtherStep('origin', id);
  }
}
