import { Injectable } from '@nestjs/common';
import { type TerminationAction, terminationWorkflow } from '@qicheng/domain';
import { HistoryWriter } from '../../core/history/index.js';
import { Announcer } from '../../core/progress/index.js';
import { ReviewEngine } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { TerminationEffects, type TerminationStep } from './termination.effects.js';
import { Termination } from './termination.entity.js';
import { type TerminationAct, TerminationFactReader } from './termination.facts.js';
import { TerminationRecords } from './termination-records.js';

/** The one place where terminations change their state. */
@Injectable()
export class TerminationEngine {
  private readonly engine;

  constructor(
    work: UnitOfWork,
    history: HistoryWriter,
    { terminations }: TerminationRecords,
    facts: TerminationFactReader,
    effects: TerminationEffects,
    private readonly announcer: Announcer,
  ) {
    this.engine = new ReviewEngine({
      flow: terminationWorkflow,
      entity: Termination,
      records: terminations,
      facts: (termination: Termination, step: TerminationStep) => facts.of(termination, step),
      effects,
      work,
      history,
    });
  }

  /** Does the step as the current actor and tells the open screens. @throws Problem as the table says. */
  async act(id: string, action: string, act: TerminationAct): Promise<Termination> {
    const termination = await this.engine.act(id, action, { ...act, action: action as TerminationAction });
    this.announce(termination);
    return termination;
  }

  /** Tells the staff's queues and, once both know of it, both parties' screens that a request has changed. */
  announce(termination: Termination): void {
    const { studentId, employerId, sharedWithStudent, sharedWithEmployer } = termination;
    this.announcer.announce('termination');
    if (sharedWithStudent) this.announcer.announce(`student:${studentId}`);
    if (sharedWithEmployer && employerId !== null) this.announcer.announce(`employer:${employerId}`);
  }
}
