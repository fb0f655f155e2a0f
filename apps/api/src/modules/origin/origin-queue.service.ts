import { Injectable } from '@nestjs/common';
import type { OriginReviewItem, OriginReviewQuery } from '@qicheng/contracts';
import { STUDY_PLACE } from '../../core/list/index.js';
import { ReviewQueue } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { OriginRecords } from './origin-record.js';
import type { OriginReview } from './origin-review.entity.js';

/** The queue of origin reviews, newest submission first. */
@Injectable()
export class OriginQueueService extends ReviewQueue<OriginReview, OriginReviewItem, OriginReviewQuery> {
  constructor({ reviews }: OriginRecords, work: UnitOfWork) {
    super({
      records: reviews,
      work,
      newestBy: 'submitted_at',
      columns: ['id', 'version', 'state', 'name', 'studentNo', 'diffCount', 'pendingCount', 'submittedAt'],
      names: STUDY_PLACE,
      filters: ['state', 'collegeId', 'majorId', 'classId', 'gradYear'],
      sorts: ['studentNo', 'diffCount'],
      numbers: ['studentNo'],
    });
  }
}
