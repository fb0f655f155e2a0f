import { Injectable } from '@nestjs/common';
import type { CorrectionItem, CorrectionPage, CorrectionQuery, CorrectionStateCount } from '@qicheng/contracts';
import { STUDY_PLACE } from '../../core/list/index.js';
import { ReviewQueue } from '../../core/review/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { CorrectionViews, SHOWN_COLUMNS, type StoredCorrection } from './correction.view.js';
import { OriginCorrection } from './origin-correction.entity.js';

/** A request as the queue reads it. */
type Row = StoredCorrection & Pick<CorrectionItem, 'collegeName' | 'majorName' | 'className' | 'submittedAt'>;

/** The queue of correction requests, the newest first. */
@Injectable()
export class CorrectionQueueService {
  private readonly queue: ReviewQueue<OriginCorrection, Row, CorrectionQuery>;

  constructor(
    work: UnitOfWork,
    private readonly views: CorrectionViews,
  ) {
    this.queue = new ReviewQueue<OriginCorrection, Row, CorrectionQuery>({
      records: new ScopedRepository(OriginCorrection, work),
      work,
      newestBy: 'created_at',
      columns: SHOWN_COLUMNS,
      expressions: { submittedAt: 'row.created_at' },
      names: STUDY_PLACE,
      filters: ['state', 'collegeId', 'majorId', 'classId', 'gradYear'],
      sorts: ['studentNo'],
      numbers: ['studentNo'],
    });
  }

  async page(query: CorrectionQuery): Promise<CorrectionPage> {
    const { items, ...page } = await this.queue.page(query);
    return { ...page, items: await this.views.items(items) };
  }

  counts(query: CorrectionQuery): Promise<CorrectionStateCount[]> {
    return this.queue.counts(query);
  }

  neighbours(id: string, query: CorrectionQuery) {
    return this.queue.neighbours(id, query);
  }
}
