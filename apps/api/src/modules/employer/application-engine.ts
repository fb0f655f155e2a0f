import { Injectable } from '@nestjs/common';
import { employerApplicationWorkflow } from '@qicheng/domain';
import { HistoryWriter } from '../../core/history/index.js';
import { Announcer } from '../../core/progress/index.js';
import { type Act, ReviewEngine } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { ApplicationRecords } from './application-records.js';
import { ApplicationEffects } from './application.effects.js';
import { EmployerApplication } from './employer-application.entity.js';

/** The one place where applications change their state. */
@Injectable()
export class ApplicationEngine {
  private readonly engine;

  constructor(
    work: UnitOfWork,
    history: HistoryWriter,
    records: ApplicationRecords,
    effects: ApplicationEffects,
    private readonly announcer: Announcer,
  ) {
    this.engine = new ReviewEngine({
      flow: employerApplicationWorkflow,
      entity: EmployerApplication,
      records: records.applications,
      facts: (application: EmployerApplication, act: Act) => records.facts(application, act),
      effects,
      work,
      history,
    });
  }

  /** Does the step and tells the open lists. */
  async act(id: string, action: string, act: Act): Promise<EmployerApplication> {
    const application = await this.engine.act(id, action, act);
    this.announcer.announce('employer');
    if (application.employerId) this.announcer.announce(`employer:${application.employerId}`);
    return application;
  }
}
