import { Injectable } from '@nestjs/common';
import type { AgreementState } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { type Notice, Notifier } from '../notification/index.js';
import { AgreementEngine } from './agreement-engine.js';
import { Agreement } from './agreement.entity.js';
import { termChanges } from './employer-terms.js';
import { editedNotice, invitedNotice } from './invitation-notices.js';

/** What a company may change of an invitation. */
type InvitationChange = Pick<Agreement, 'values' | 'inviteExpiresAt' | 'expiryWarnedAt'>;

/** Writes invitations, always in a running unit of work, with their history and the notice to the graduate. */
@Injectable()
export class InvitationBook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: HistoryWriter,
    private readonly notifier: Notifier,
    private readonly engine: AgreementEngine,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem DUPLICATE when the company has invited the graduate meanwhile. */
  async enter(invitation: Agreement): Promise<void> {
    const { id, employerName } = invitation;
    const result = await this.work.manager
      .createQueryBuilder()
      .comment('scope:own')
      .insert()
      .into(Agreement)
      .values(invitation)
      .orIgnore()
      .returning('id')
      .execute();
    if ((result.raw as unknown[]).length === 0) this.refuseSecond('INVITED');
    const changes = [{ field: 'employerName', from: null, to: employerName }];
    await this.history.write({ subject: 'agreement', subjectId: id, action: 'invite', toState: 'INVITED', changes });
    await this.tell(invitation, invitedNotice);
  }

  /** The record is locked and waits for its answer. */
  async change(before: Agreement, change: InvitationChange): Promise<void> {
    const { id } = before;
    await this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(Agreement)
      .set({ ...change, savedAt: this.clock.now() })
      .where('id = :id', { id })
      .execute();
    const changes = termChanges(before.values, change.values);
    await this.history.write({ subject: 'agreement', subjectId: id, action: 'editInvite', changes });
    await this.tell({ ...before, ...change }, editedNotice);
  }

  /** @throws Problem DUPLICATE always, saying what is open between the two. */
  refuseSecond(state: AgreementState): never {
    const detail =
      state === 'INVITED'
        ? '已向该毕业生发出邀约，请等待答复，或修改、撤回原邀约'
        : '与该毕业生已有一份进行中的协议，不能重复邀约';
    throw new Problem('DUPLICATE', { detail });
  }

  private async tell(invitation: Agreement, notice: (of: Agreement) => Notice): Promise<void> {
    await this.notifier.tell({ kind: 'student', studentId: invitation.studentId }, notice(invitation));
    this.engine.announce(invitation);
  }
}
