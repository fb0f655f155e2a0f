import { Injectable } from '@nestjs/common';
import type { AgreementMovedView, ConfirmAgreementDto } from '@qicheng/contracts';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AgreementEngine } from './agreement-engine.js';
import { AgreementRecords } from './agreement-records.js';
import { Agreement } from './agreement.entity.js';
import { refuseFlawed, termChanges, termsByEmployer } from './employer-terms.js';

/** The company confirms what a graduate has written; what it changes, the graduate confirms once more. */
@Injectable()
export class EmployerConfirmationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly engine: AgreementEngine,
  ) {}

  /** @throws Problem NOT_NOW unless it waits for the company, STALE, INVALID or INCOMPLETE for the terms. */
  confirm(id: string, { version, values }: ConfirmAgreementDto): Promise<AgreementMovedView> {
    return this.work.run(async () => {
      const agreement = await this.records.lock(id, version);
      if (agreement.state !== 'EMPLOYER_CONFIRM') throw new Problem('NOT_NOW', { detail: '协议不在待单位确认状态' });
      const employer = await this.records.employerOf(agreement);
      const confirmed = termsByEmployer(agreement.values, values, employer);
      refuseFlawed(confirmed, await this.records.limitsOf({ ...agreement, values: confirmed }, employer));
      const employerChanges = termChanges(agreement.values, confirmed);
      await this.write(id, { values: confirmed, employerChanges });
      const act = { version: version + 1, confirmed: true, evidence: employerChanges };
      const moved = await this.engine.act(id, 'confirm', act);
      return { id, version: moved.version, state: moved.state };
    });
  }

  private async write(id: string, change: Pick<Agreement, 'values' | 'employerChanges'>): Promise<void> {
    await this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(Agreement)
      .set(change)
      .where('id = :id', { id })
      .execute();
  }
}
