import { Injectable } from '@nestjs/common';
import { employerWorkflow, type EmployerFacts } from '@qicheng/domain';
import { HistoryWriter } from '../../core/history/index.js';
import { Announcer } from '../../core/progress/index.js';
import { ReviewEngine } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { EmployerLibrary } from './employer-library.js';
import { type EmployerAct, EmployerEffects } from './employer.effects.js';
import { Employer } from './employer.entity.js';

/** The one place where entries of the library change their state. */
@Injectable()
export class EmployerEngine {
  private readonly engine;

  constructor(
    work: UnitOfWork,
    history: HistoryWriter,
    effects: EmployerEffects,
    private readonly library: EmployerLibrary,
    private readonly announcer: Announcer,
  ) {
    this.engine = new ReviewEngine({
      flow: employerWorkflow,
      entity: Employer,
      records: library.employers,
      facts: (entry: Employer, act: EmployerAct) => this.factsOf(entry, act),
      effects,
      work,
      history,
    });
  }

  /** Does the step and tells the open lists. */
  async act(id: string, action: string, act: EmployerAct): Promise<Employer> {
    const entry = await this.engine.act(id, action, act);
    this.announcer.announce('employer');
    return entry;
  }

  private async factsOf({ id, state, verifiedAt }: Employer, { intoId, reason }: EmployerAct): Promise<EmployerFacts> {
    const target = intoId === undefined || intoId === id ? null : await this.library.employers.lockById(intoId);
    const targetUsable = target?.state === 'APPROVED';
    const onceVerified = verifiedAt !== null;
    return { state, mergeInto: intoId ?? null, targetUsable, onceVerified, reason: reason ?? null };
  }
}
