import { Injectable } from '@nestjs/common';
import { originWorkflow } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { type FieldChange, HistoryWriter } from '../../core/history/index.js';
import { Announcer } from '../../core/progress/index.js';
import { ReviewEngine } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { OriginEffects } from './origin.effects.js';
import { OriginFactReader, type OriginAct } from './origin.facts.js';
import { OriginRecords } from './origin-record.js';
import { OriginReview } from './origin-review.entity.js';

/** The one place where origin reviews change their state. */
@Injectable()
export class OriginEngine {
  private readonly engine;

  constructor(
    work: UnitOfWork,
    history: HistoryWriter,
    records: OriginRecords,
    facts: OriginFactReader,
    effects: OriginEffects,
    private readonly announcer: Announcer,
  ) {
    this.engine = new ReviewEngine({
      flow: originWorkflow,
      entity: OriginReview,
      records: records.reviews,
      facts: async (review: OriginReview, act: OriginAct) =>
        currentActor().role === 'STUDENT' ? facts.of(await records.around(review), act) : facts.ofReview(review, act),
      effects,
      changes: (action, review) => (action === 'submit' ? submitted(review) : []),
      work,
      history,
    });
  }

  /** Does the step and tells the open queues. */
  async act(id: string, action: string, act: OriginAct): Promise<OriginReview> {
    const review = await this.engine.act(id, action, act);
    this.announcer.announce('origin');
    return review;
  }
}

const submitted = (review: OriginReview): FieldChange[] =>
  review.diffs.map(({ field, schoolValue, studentValue }) => ({ field, from: schoolValue, to: studentValue }));
