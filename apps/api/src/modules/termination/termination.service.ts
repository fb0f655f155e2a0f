import { Injectable } from '@nestjs/common';
import type {
  LiftTerminationLimitDto,
  ReviewBatchItem,
  ReviewBatchResult,
  TerminationActDto,
  TerminationBatchDto,
  TerminationMovedView,
  TerminationView,
} from '@qicheng/contracts';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { batchOf } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AgreementRecords } from '../agreement/index.js';
import { Notifier } from '../notification/index.js';
import { TerminationEngine } from './termination-engine.js';
import { Termination } from './termination.entity.js';
import { TerminationFactReader } from './termination.facts.js';
import { refuseIncomplete } from './termination-flaws.js';
import { TerminationRecords } from './termination-records.js';
import { penaltyFor } from './termination-values.js';
import { TerminationViews } from './termination.view.js';

/** Reads requests and does their steps, one or many. */
@Injectable()
export class TerminationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: TerminationRecords,
    private readonly agreements: AgreementRecords,
    private readonly facts: TerminationFactReader,
    private readonly engine: TerminationEngine,
    private readonly views: TerminationViews,
    private readonly notifier: Notifier,
    private readonly history: HistoryWriter,
  ) {}

  async read(id: string): Promise<TerminationView> {
    return this.views.termination(await this.records.read(id));
  }

  /** @throws Problem INCOMPLETE with every field and paper that is still missing, else as the table says. */
  async act(id: string, action: string, dto: TerminationActDto): Promise<TerminationMovedView> {
    if (action === 'submit' || action === 'escalate') await this.refuseUnfinished(id, action);
    const { version, state } = await this.engine.act(id, action, dto);
    return { id, version, state };
  }

  /** Each record by itself, in its own transaction; one that cannot be done does not stop the others. */
  batch({ action, items, reason }: TerminationBatchDto): Promise<ReviewBatchResult[]> {
    const act = ({ id, version }: ReviewBatchItem) => this.engine.act(id, action, { version, reason, inBatch: true });
    return batchOf(items, act, this.records.terminations);
  }

  /** Lets this one request go beyond the school's limit. @throws Problem NOT_NOW where nothing is limited. */
  async liftLimit(id: string, { version, reason }: LiftTerminationLimitDto): Promise<TerminationView> {
    await this.work.run(async () => {
      const termination = await this.records.lock(id, version);
      await this.refuseUnlimited(termination);
      await this.work.manager
        .createQueryBuilder()
        .comment('scope:locked')
        .update(Termination)
        .set({ limitOverridden: true })
        .where('id = :id', { id })
        .execute();
      await this.history.write({ subject: 'termination', subjectId: id, action: 'override', reason });
      await this.tellStudent(termination);
      this.engine.announce(termination);
    });
    return this.read(id);
  }

  private async refuseUnfinished(id: string, action: string): Promise<void> {
    const termination = await this.records.read(id);
    const { values } = await this.agreements.read(termination.agreementId);
    const facts = await this.facts.of(termination, { version: termination.version });
    refuseIncomplete(action, termination, facts, penaltyFor(termination.initiator, values));
  }

  private async refuseUnlimited(termination: Termination): Promise<void> {
    const { overLimit } = await this.facts.standingOf(termination);
    if (!overLimit || termination.limitOverridden || !isOpen(termination))
      throw new Problem('NOT_NOW', { detail: '这份申请没有受到次数限制，不需要放行' });
  }

  private async tellStudent({ id, studentId, agreementNo }: Termination): Promise<void> {
    await this.notifier.tell(
      { kind: 'student', studentId },
      {
        title: '就业中心已允许您再次解约',
        body: `协议书（编号 ${agreementNo}）的解约申请不受次数限制，请继续提交。`,
        link: `/terminations/${id}`,
      },
    );
  }
}

const isOpen = ({ state }: Termination) => state !== 'APPROVED' && state !== 'CANCELLED';
