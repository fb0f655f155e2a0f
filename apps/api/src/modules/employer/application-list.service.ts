import { Injectable } from '@nestjs/common';
import type { EmployerApplicationItem, EmployerApplicationPage, EmployerApplicationQuery } from '@qicheng/contracts';
import type { SelectQueryBuilder } from 'typeorm';
import { PageReader } from '../../core/list/index.js';
import { ApplicationRecords } from './application-records.js';
import type { EmployerApplication } from './employer-application.entity.js';

const COLUMNS = ['id', 'version', 'kind', 'state', 'uscc', 'name', 'submittedAt'] as const;
const APPLICANT = '(select name from account where id = row.account_id)';

/** Pages of applications in the reader's scope, the latest sent in first. */
@Injectable()
export class ApplicationListService {
  private readonly pages = new PageReader();

  constructor(private readonly records: ApplicationRecords) {}

  async page({ page, pageSize, state }: EmployerApplicationQuery): Promise<EmployerApplicationPage> {
    const all = () => this.records.applications.query(state ? { where: { state } } : {});
    const rows = (
      stretch: (ordered: SelectQueryBuilder<EmployerApplication>) => SelectQueryBuilder<EmployerApplication>,
      backwards = false,
    ) => {
      const [direction, nulls] = backwards ? (['ASC', 'NULLS FIRST'] as const) : (['DESC', 'NULLS LAST'] as const);
      const query = stretch(all().orderBy('row.submitted_at', direction, nulls).addOrderBy('row.id', direction));
      query.select([]);
      for (const column of COLUMNS) query.addSelect(`row.${column}`, column);
      return query.addSelect(APPLICANT, 'applicantName');
    };
    const list = { filter: { state }, all, rows };
    const found = await this.pages.numbered<EmployerApplicationItem>(list, page, pageSize);
    return { items: found.rows, total: found.total, page, pageSize };
  }
}
