import { Injectable } from '@nestjs/common';
import { employerWorkflow, type EmployerEffect } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import { Announcer } from '../../core/progress/index.js';
import type { Act, Effects } from '../../core/review/index.js';
import { Notifier } from '../notification/index.js';
import { EmployerFollowers } from './employer-followers.js';
import { EmployerMerge } from './employer-merge.js';
import type { Employer } from './employer.entity.js';

/** A step of the centre on an entry; `intoId` is the entry it is merged into. */
export interface EmployerAct extends Act {
  readonly intoId?: string;
}

/** What else happens to an entry of the library, one method for each effect that the table names. */
@Injectable()
export class EmployerEffects implements Effects<EmployerEffect, Employer, EmployerAct> {
  constructor(
    private readonly merging: EmployerMerge,
    private readonly followers: EmployerFollowers,
    private readonly notifier: Notifier,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
  ) {}

  'employer.markVerified'(entry: Employer): void {
    entry.verifiedAt = this.clock.now();
    entry.source = 'MANUAL';
  }

  /** Agreements show their company's state; their people are told, and whoever has one open reads it again. */
  'employer.flagAgreements'(entry: Employer): Promise<void> {
    this.refresh(entry);
    return this.followers.stateChanged(entry, entry.state);
  }

  'employer.unflagAgreements'(entry: Employer): Promise<void> {
    return this['employer.flagAgreements'](entry);
  }

  async 'employer.moveToTarget'(entry: Employer, { intoId = '', reason }: EmployerAct): Promise<void> {
    await this.merging.move(entry, intoId, reason);
    entry.mergedIntoId = intoId;
    this.refresh(entry);
  }

  async 'notify.employer'({ id, name, state }: Employer, { reason }: EmployerAct): Promise<void> {
    await this.notifier.tell(
      { kind: 'employer', employerId: id },
      {
        title: `单位状态变为“${employerWorkflow.states[state].label}”`,
        body: `${name}现为“${employerWorkflow.states[state].label}”。${reason ? `原因：${reason}` : ''}`,
        link: '/company',
      },
    );
  }

  private refresh({ id }: Employer): void {
    this.announcer.announce('agreement');
    this.announcer.announce(`employer:${id}`);
  }
}
