import { Injectable } from '@nestjs/common';
import type { AgreementItem, AgreementPage, AgreementQuery } from '@qicheng/contracts';
import { checkUscc, normaliseUscc } from '@qicheng/domain';
import type { SelectQueryBuilder } from 'typeorm';
import { currentActor } from '../../core/actor/index.js';
import { filterByName, STUDY_PLACE } from '../../core/list/index.js';
import { ReviewQueue } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRecords } from './agreement-records.js';

const EMPLOYER = (column: string) => `(select e.${column} from employer e where e.id = row.employerId)`;
/** By its credit code a company is found whatever its agreements call it; a merged one leads to what it became part of. */
const OF_CODE = `row.employerId = (select coalesce(e.merged_into_id, e.id) from employer e where e.uscc = :uscc)`;
const OF_DOUBTFUL = `row.employerId in (select e.id from employer e where e.state <> 'APPROVED' or e.risk_flags <> '[]')`;

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
        'reissueKind',
        'inviteExpiresAt',
        'submittedAt',
        'approvedAt',
        'signedAt',
      ],
      expressions: {
        signed: 'jsonb_array_length(row.marks) > 0',
        employerState: EMPLOYER('state'),
        employerRisks: `coalesce(${EMPLOYER('risk_flags')}, '[]')`,
      },
      names: STUDY_PLACE,
      filters: ['state', 'nextMark', 'collegeId', 'majorId', 'classId', 'gradYear'],
      sorts: ['studentNo'],
      numbers: ['studentNo', 'agreementNo'],
      narrow,
    });
  }

  /** What the school thinks of a company is not for the company to read. */
  override async page(query: AgreementQuery): Promise<AgreementPage> {
    const page = await super.page(query);
    return isCompany() ? { ...page, items: page.items.map((item) => ({ ...item, employerRisks: [] })) } : page;
  }
}

const isCompany = () => currentActor().role === 'EMPLOYER';

type AgreementFilter = Pick<AgreementQuery, 'employer' | 'employerDoubtful' | 'cancelling' | 'reissuing'>;

function narrow(
  query: SelectQueryBuilder<Agreement>,
  { employer, employerDoubtful, cancelling, reissuing }: AgreementFilter,
): void {
  if (cancelling) query.andWhere('row.cancelAskedBy is not null');
  if (reissuing) query.andWhere('row.reissueKind is not null');
  if (employerDoubtful && !isCompany()) query.andWhere(OF_DOUBTFUL);
  const word = employer?.trim();
  if (!word) return;
  const uscc = normaliseUscc(word);
  if (checkUscc(uscc) === null) query.andWhere(OF_CODE, { uscc });
  else filterByName(query, word, 'employer', `coalesce(row.employerName, '')`);
}
