import { Injectable } from '@nestjs/common';
import { checkOrigin, type OriginFacts } from '@qicheng/domain';
import { type Act, ReviewTrail } from '../../core/review/index.js';
import { SettingService } from '../setting/index.js';
import { diffsShown, undecided } from './origin-diffs.js';
import { submittedSide, type OriginRecord } from './origin-record.js';
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

  /** For the submitter, whose steps depend on the window and on what is filled in. */
  async of(record: OriginRecord, act: OriginAct): Promise<OriginFacts> {
    const complete = checkOrigin(submittedSide(record), 'submission').length === 0;
    const pendingDecisions = undecided(diffsShown(record)).length;
    const ofReview = await this.ofReview(record.review, act);
    return { ...ofReview, windowOpen: record.window.open, complete, pendingDecisions };
  }

  /** For reviewers: no row of theirs asks for the window or for completeness, so neither is read. */
  async ofReview(review: OriginReview, act: OriginAct): Promise<OriginFacts> {
    return {
      state: review.state,
      windowOpen: true,
      complete: true,
      confirmed: act.confirmed === true,
      withdrawAllowed: await this.settings.get('allowWithdrawBeforeFirstReview'),
      reviewerActed: review.diffs.some((diff) => diff.decidedBy !== null),
      actorDidOtherStep: review.state === 'COLLEGE_REVIEW' && (await this.didOtherStep(review.id)),
      pendingDecisions: review.pendingCount,
      inBatch: act.inBatch === true,
      reason: act.reason ?? null,
    };
  }

  private async didOtherStep(id: string): Promise<boolean> {
    return (await this.settings.get('separateReviewers')) && this.trail.didOtherStep('origin', id);
  }
}
