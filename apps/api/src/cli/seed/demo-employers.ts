import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Employer, searchColumns } from '../../modules/employer/index.js';
import { Account, RoleGrant } from '../../modules/identity/index.js';
import { DEMO_RECRUITERS } from './demo-accounts.js';
import { DEMO_COMPANIES } from './demo-companies.js';

/** Fills the employer library of the demo, and opens the accounts of the companies that are on the platform. */
@Injectable()
export class DemoEmployers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async load(passwordHash: string): Promise<void> {
    const rows = DEMO_COMPANIES.map((company) => this.row(company));
    await this.work.manager.createQueryBuilder().comment('scope:SYSTEM').insert().into(Employer).values(rows).execute();
    for (const { mobile, name, company, employerRole } of DEMO_RECRUITERS) {
      const id = randomUUID();
      await this.work.manager.insert(Account, {
        id,
        portal: 'employer',
        loginName: mobile,
        mobile,
        name,
        employerId: rows[company]?.id ?? null,
        employerRole,
        passwordHash,
        status: 'ACTIVE',
        email: `${mobile}@company.qicheng.example`,
        emailVerifiedAt: this.clock.now(),
      });
      await this.work.manager.insert(RoleGrant, { accountId: id, role: 'EMPLOYER' });
    }
  }

  private row({ typedIn, ...company }: (typeof DEMO_COMPANIES)[number]) {
    return {
      ...company,
      id: randomUUID(),
      ...searchColumns(company.name),
      ...(typedIn
        ? { state: 'UNVERIFIED' as const, source: 'STUDENT' }
        : { state: 'APPROVED' as const, source: 'REGISTRY', verifiedAt: this.clock.now() }),
    };
  }
}
