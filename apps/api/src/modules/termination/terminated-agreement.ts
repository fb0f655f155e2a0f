import { Injectable } from '@nestjs/common';
import type { AgreementAction } from '@qicheng/domain';
import { actingAs, SYSTEM } from '../../core/actor/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Agreement, AgreementEngine } from '../agreement/index.js';
import { DestinationRegister } from '../destination/index.js';
import type { Termination } from './termination.entity.js';

const DROP_DRAFTS = `/* scope:locked */ with dropped as (
  update termination set state = 'CANCELLED', version = version + 1, updated_at = now()
  where agreement_id = $1 and id <> $2 and state = 'DRAFT' returning id
) select id from dropped`;
const TOO_LATE = '协议已解约，未提交的申请作废';

/** The agreement behind a request: the system moves it as the request goes, in the same transaction. */
@Injectable()
export class TerminatedAgreement {
  private readonly agreements: ScopedRepository<Agreement>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly engine: AgreementEngine,
    private readonly destinations: DestinationRegister,
    private readonly history: HistoryWriter,
  ) {
    this.agreements = new ScopedRepository(Agreement, work);
  }

  /** TERMINATING from now on; it is already when a request is submitted again. @throws Problem NOT_NOW when the other side was faster. */
  begin({ agreementId, submittedAt }: Termination): Promise<void> {
    return this.withAgreement(agreementId, async (agreement) => {
      if (agreement.state === 'TERMINATING' && submittedAt !== null) return;
      if (agreement.state !== 'SIGNED') throw new Problem('NOT_NOW', { detail: '只有已签的协议书可以申请解约' });
      await this.move(agreement, 'startTermination');
    });
  }

  /** SIGNED again. */
  release({ agreementId }: Termination): Promise<void> {
    return this.withAgreement(agreementId, (agreement) => this.move(agreement, 'endTermination'));
  }

  /** TERMINATED: its number is void, the student seeks again and has the slot free; the other side's draft has become idle. */
  end({ id, agreementId, studentId }: Termination): Promise<void> {
    return this.withAgreement(agreementId, async (agreement) => {
      await this.move(agreement, 'terminate');
      await this.destinations.reopen(studentId);
      const dropped = await this.work.sql<{ id: string }>(DROP_DRAFTS, [agreementId, id]);
      for (const draft of dropped)
        await this.history.write({
          subject: 'termination',
          subjectId: draft.id,
          action: 'cancel',
          fromState: 'DRAFT',
          toState: 'CANCELLED',
          reason: TOO_LATE,
        });
    });
  }

  private withAgreement(id: string, step: (agreement: Agreement) => Promise<void>): Promise<void> {
    return actingAs(SYSTEM, async () => {
      const agreement = await this.agreements.lockById(id);
      if (!agreement) throw new Error(`agreement ${id} of a termination is gone`);
      await step(agreement);
    });
  }

  private async move({ id, version }: Agreement, action: AgreementAction): Promise<void> {
    await this.engine.act(id, action, { version });
  }
}
