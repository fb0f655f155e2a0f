import { Injectable } from '@nestjs/common';
import type { EmployerApplicationItem, EmployerApplicationQuery } from '@qicheng/contracts';
import { ReviewQueue } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { ApplicationRecords } from './application-records.js';
import type { EmployerApplication } from './employer-application.entity.js';

/** The queue of what companies send in, the latest sent in first. */
@Injectable()
export class ApplicationQueueService extends ReviewQueue<
  EmployerApplication,
  EmployerApplicationItem,
  EmployerApplicationQuery
> {
  constructor({ applications }: ApplicationRecords, work: UnitOfWork) {
    super({
      records: applications,
      work,
      newestBy: 'submitted_at',
      columns: ['id', 'version', 'kind', 'state', 'uscc', 'name', 'submittedAt'],
      names: [{ as: 'applicantName', table: 'account', by: 'accountId' }],
      filters: ['state', 'kind'],
      numbers: ['uscc'],
    });
  }
}
