import { Injectable } from '@nestjs/common';
import { type AgreementAction, agreementWorkflow } from '@qicheng/domain';
import { HistoryWriter } from '../../core/history/index.js';
import { Announcer } from '../../core/progress/index.js';
import { ReviewEngine } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { stepChanges } from './agreement-changes.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementEffects, type AgreementStep } from './agreement.effects.js';
import { Agreement } from './agreement.entity.js';
import { type AgreementAct, AgreementFactReader } from './agreement.facts.js';
import { holdingOnce } from './one-agreement.js';

/** The one place where agreements change their state. */
@Injectable()
export class AgreementEngine {
  private readonly engine;

  constructor(
    work: UnitOfWork,
    history: HistoryWriter,
    records: AgreementRecords,
    facts: AgreementFactReader,
    effects: AgreementEffects,
    private readonly announcer: Announcer,
  ) {
    this.engine = new ReviewEngine({
      flow: agreementWorkflow,
      entity: Agreement,
      records: records.agreements,
      facts: (agreement: Agreement, step: AgreementStep) => facts.of(agreement, step),
      effects,
      changes: (_action, after, before, { evidence = [] }) => [...stepChanges(after, before), ...evidence],
      work,
      history,
    });
  }

  /**
   * Does the step as the current actor and tells the open screens; joins a running unit of work, whose outermost call then
   * stands in `holdingOnce`. @throws Problem as the table says, NOT_NOW where the student would get a second agreement.
   */
  act(id: string, action: string, act: AgreementAct): Promise<Agreement> {
    return holdingOnce(async () => {
      const agreement = await this.engine.act(id, action, { ...act, action: action as AgreementAction });
      this.announce(agreement);
      return agreement;
    });
  }

  /** Tells the staff's queues and both parties' screens that an agreement has changed. */
  announce({ studentId, employerId }: Pick<Agreement, 'studentId' | 'employerId'>): void {
    this.announcer.announce('agreement');
    this.announcer.announce(`student:${studentId}`);
    if (employerId !== null) this.announcer.announce(`employer:${employerId}`);
  }
}
