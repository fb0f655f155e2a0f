import { Injectable } from '@nestjs/common';
import type { AgreementLimits, Sponsorship } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Employer } from '../employer/index.js';
import { SettingService } from '../setting/index.js';
import { MinimumWages } from '../wage/index.js';
import { Agreement } from './agreement.entity.js';

/** What is read of the graduate beside an agreement that the reader may see. */
interface AgreementPlace extends Sponsorship {
  readonly collegeName: string;
  readonly majorName: string;
  readonly className: string;
  /** `YYYY-MM-DD`. */
  readonly graduateDate: string;
}

const PLACE = `/* scope:shown */ select c.name as "collegeName", m.name as "majorName", g.name as "className",
  s.graduate_date::text as "graduateDate", s.training_mode as "trainingMode", s.sponsor_unit as "sponsorUnit"
from student s join college c on c.id = s.college_id join major m on m.id = s.major_id join class_group g on g.id = s.class_id
where s.id = $1`;

/** Reads agreements and what belongs to them, always in the actor's scope. */
@Injectable()
export class AgreementRecords {
  readonly agreements: ScopedRepository<Agreement>;
  private readonly employers: ScopedRepository<Employer>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: SettingService,
    private readonly wages: MinimumWages,
  ) {
    this.agreements = new ScopedRepository(Agreement, work);
    this.employers = new ScopedRepository(Employer, work);
  }

  /** @throws Problem NOT_FOUND outside of the actor's scope. */
  async read(id: string): Promise<Agreement> {
    return found(await this.agreements.findById(id));
  }

  /** Locked until the unit of work ends. @throws Problem NOT_FOUND outside of the actor's scope, STALE for an older version. */
  async lock(id: string, version: number): Promise<Agreement> {
    const agreement = found(await this.agreements.lockById(id));
    if (agreement.version !== version) throw new Problem('STALE');
    return agreement;
  }

  /** The company that an agreement names, as the library knows it now. */
  async employerOf({ employerId }: Pick<Agreement, 'employerId'>): Promise<Employer | null> {
    return employerId === null ? null : this.employers.findById(employerId);
  }

  async placeOf({ studentId }: Pick<Agreement, 'studentId'>): Promise<AgreementPlace> {
    const [place] = await this.work.sql<AgreementPlace>(PLACE, [studentId]);
    return found(place ?? null);
  }

  /** What the terms are measured against; `leftToEmployer` where the company will still confirm them. */
  async limitsOf(agreement: Agreement, employer: Employer | null): Promise<AgreementLimits> {
    const [{ graduateDate }, penaltyCap, required, minWage] = await Promise.all([
      this.placeOf(agreement),
      this.settings.get('penaltyCap'),
      this.settings.get('requireEmployerConfirm'),
      this.wages.of(agreement.values.workRegion),
    ]);
    const writing = agreement.state === 'DRAFT' || agreement.state === 'RETURNED';
    const leftToEmployer = writing && required && employer?.claimed === true && agreement.initiator === 'STUDENT';
    return { graduateDate, penaltyCap, leftToEmployer, minWage };
  }
}

function found<T>(one: T | null): T {
  if (one === null) throw new Problem('NOT_FOUND');
  return one;
}
