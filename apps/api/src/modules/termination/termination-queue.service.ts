import { Injectable } from '@nestjs/common';
import type { TerminationItem, TerminationQuery } from '@qicheng/contracts';
import { BREACH_REASONS } from '@qicheng/domain';
import { STUDY_PLACE } from '../../core/list/index.js';
import { ReviewQueue } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { Termination } from './termination.entity.js';
import { TerminationRecords } from './termination-records.js';

/** The queue of terminations, newest submission first. */
@Injectable()
export class TerminationQueueService extends ReviewQueue<Termination, TerminationItem, TerminationQuery> {
  constructor({ terminations }: TerminationRecords, work: UnitOfWork) {
    super({
      records: terminations,
      work,
      newestBy: 'submitted_at',
      columns: [
        'id',
        'version',
        'state',
        'name',
        'studentNo',
        'initiator',
        'agreementId',
        'agreementNo',
        'employerName',
        'submittedAt',
      ],
      expressions: {
        reasonCode: `row.values ->> 'reasonCode'`,
        reasonText: `row.values ->> 'reasonText'`,
        penaltyPaid: `row.values ->> 'penaltyPaid'`,
      },
      names: STUDY_PLACE,
      filters: ['state', 'collegeId', 'majorId', 'classId', 'gradYear'],
      sorts: ['studentNo'],
      numbers: ['studentNo', 'agreementNo'],
      narrow: (query, { breach }) => {
        if (breach) query.andWhere(`row.values ->> 'reasonCode' in (:...reasons)`, { reasons: BREACH_REASONS });
      },
    });
  }
}
