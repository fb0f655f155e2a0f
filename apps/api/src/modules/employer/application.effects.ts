import { Injectable } from '@nestjs/common';
import { APPLICATION_KIND_LABEL, employerApplicationWorkflow, type EmployerApplicationEffect } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import type { Act, Effects } from '../../core/review/index.js';
import { Notifier } from '../notification/index.js';
import { ApplicationOutcome } from './application-outcome.js';
import type { EmployerApplication } from './employer-application.entity.js';
import { EmployerPlaces, readersOf } from './employer-place.js';

/** What else happens to an application, one method for each effect that the table names. */
@Injectable()
export class ApplicationEffects implements Effects<EmployerApplicationEffect, EmployerApplication> {
  constructor(
    private readonly places: EmployerPlaces,
    private readonly outcome: ApplicationOutcome,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  'application.apply'(application: EmployerApplication): Promise<void> {
    return this.outcome.apply(application);
  }

  /** It goes to whoever may decide it, which depends on what the library knows by now. */
  async 'notify.reviewer'(application: EmployerApplication): Promise<void> {
    if (application.kind === 'NEW' || application.kind === 'CLAIM') {
      const { kind, employerId } = await this.places.of(application.uscc);
      Object.assign(application, { kind, employerId, readers: readersOf(application.accountId, kind, employerId) });
    }
    Object.assign(application, { submittedAt: this.clock.now(), decidedAt: null, reviewReason: null });
    const { kind, employerId, name } = application;
    const title = `有${APPLICATION_KIND_LABEL[kind]}申请待审核`;
    await this.notifier.tell(
      { kind: 'centre' },
      { title, body: `${name}：${title}。`, link: `/employer-applications/${application.id}` },
    );
    if (kind === 'JOIN' && employerId !== null)
      await this.notifier.tell(
        { kind: 'employerAdmins', employerId },
        { title: '有同事申请加入单位', body: `有人申请加入${name}，请核对身份后处理。`, link: '/company' },
      );
  }

  async 'notify.employer'(application: EmployerApplication, { reason }: Act): Promise<void> {
    const { accountId, state, name } = application;
    Object.assign(application, { decidedAt: this.clock.now(), reviewReason: reason ?? null });
    const outcome = employerApplicationWorkflow.states[state].label;
    await this.notifier.tell(
      { kind: 'account', accountId },
      { title: `单位申请：${outcome}`, body: `${name}的申请${outcome}。${reason ? `原因：${reason}` : ''}`, link: '/' },
    );
  }
}
