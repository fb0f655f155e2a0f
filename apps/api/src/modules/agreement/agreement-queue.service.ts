import { Injectable } from '@nestjs/common';
import type { AgreementItem, AgreementQuery } from '@qicheng/contracts';
import { filterByName, STUDY_PLACE } from '../../core/list/index.js';
import { ReviewQueue } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRecords } from './agreement-records.js';

/** The queue of agreements and invitations, newest submission first. */
@Injectable()
export class AgreementQueueService extends ReviewQueue<Agreement, AgreementItem, AgreementQuery> {
  constructor({ agreements }: AgreementRecords, work: UnitOfWork) {
    super({
      records: agreements,
      work,
      newestBy: 'submitted_at',
      columns: [
        'id',
        'version',
        'state',
        'name',
        'studentNo',
        'initiator',
        'agreementNo',
        'revision',
        'employerId',
        'employerName',
        'nextMark',
        'printCount',
        'cancelAskedBy',
        'inviteExpiresAt',
        'submittedAt',
        'approvedAt',
        'signedAt',
      ],
      expressions: { signed: 'jsonb_array_length(row.marks) > 0' },
      names: STUDY_PLACE,
      filters: ['state', 'nextMark', 'collegeId', 'majorId', 'classId', 'gradYear'],
      sorts: ['studentNo'],
      numbers: ['studentNo', 'agreementNo'],
      narrow: (query, { employer, cancelling }) => {
        if (cancelling) query.andWhere('row.cancelAskedBy is not null');
        const word = employer?.trim();
        if (word) filterByName(query, word, 'employer', `coalesce(row.employerName, '')`);
      },
    });
  }
}
