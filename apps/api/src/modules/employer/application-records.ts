import { Injectable } from '@nestjs/common';
import {
  checkEmployer,
  type EmployerApplicationFacts,
  type EmployerFieldKey,
  type EmployerValues,
} from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import type { Act } from '../../core/review/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { EmployerApplication } from './employer-application.entity.js';
import { employerValuesOf } from './employer-values.js';
import { Employer } from './employer.entity.js';

/** All that a colleague has to tell: who it is. */
const OWN_FIELDS: readonly EmployerFieldKey[] = ['contactName', 'contactMobile', 'contactEmail'];

/** Applications in the actor's scope, with what their guards ask. */
@Injectable()
export class ApplicationRecords {
  readonly applications: ScopedRepository<EmployerApplication>;
  private readonly employers: ScopedRepository<Employer>;

  constructor(work: UnitOfWork) {
    this.applications = new ScopedRepository(EmployerApplication, work);
    this.employers = new ScopedRepository(Employer, work);
  }

  /** @throws Problem NOT_FOUND outside of the actor's scope. */
  async get(id: string): Promise<EmployerApplication> {
    const application = await this.applications.findById(id);
    if (!application) throw new Problem('NOT_FOUND');
    return application;
  }

  /** What the library says about the company, for those who may read all of it: the staff and the company's own people. */
  async registered({ employerId }: EmployerApplication): Promise<EmployerValues | null> {
    const entry = employerId === null ? null : await this.employers.findById(employerId);
    return entry && employerValuesOf(entry);
  }

  async facts(application: EmployerApplication, { reason }: Partial<Act> = {}): Promise<EmployerApplicationFacts> {
    const { state, kind, employerId, licenceFileId } = application;
    const actor = currentActor();
    return {
      state,
      kind,
      actorIsEmployerAdmin:
        actor.employerRole === 'ADMIN' && actor.employerId !== null && actor.employerId === employerId,
      complete: await this.isComplete(application),
      licenceUploaded: licenceFileId !== null,
      reason: reason ?? null,
    };
  }

  private async isComplete(application: EmployerApplication): Promise<boolean> {
    const { kind, values } = application;
    if (kind === 'JOIN') return checkEmployer(values).every(({ field }) => !OWN_FIELDS.includes(field));
    if (kind !== 'CHANGE') return checkEmployer(values).length === 0;
    return checkEmployer({ ...(await this.registered(application)), ...values }, 'entry').length === 0;
  }
}
