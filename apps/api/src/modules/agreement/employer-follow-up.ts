import { Injectable } from '@nestjs/common';
import {
  AGREEMENT_ACTIVE_STATES,
  type AgreementState,
  type EmployerState,
  isAgreementActive,
  withEmployer,
} from '@qicheng/domain';
import { type FindOptionsWhere, In, IsNull } from 'typeorm';
import { HistoryWriter } from '../../core/history/index.js';
import { changedColumns } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { type EmployerFollower, EmployerFollowers, type NamedEmployer } from '../employer/index.js';
import { Notifier } from '../notification/index.js';
import { AgreementEngine } from './agreement-engine.js';
import { AgreementRecords } from './agreement-records.js';
import { FOLLOW_EMPLOYER } from './agreement-timeline.js';
import { Agreement } from './agreement.entity.js';
import { mergedNotice, staffStateNotice, studentStateNotice } from './employer-notices.js';
import { termChanges } from './employer-terms.js';

type Withdrawn = Pick<Agreement, 'id' | 'studentId'> & { readonly keptId: string };

/** What somebody may still act on. */
const OPEN: readonly AgreementState[] = ['DRAFT', 'INVITED', ...AGREEMENT_ACTIVE_STATES];
/** Where the content may still change, as long as it is not frozen. */
const UNFROZEN = OPEN.filter((state) => !['SEALING', 'SIGNED', 'TERMINATING'].includes(state));

/** A graduate has one invitation of a company at most: where both companies invited, that of the merged one is withdrawn. */
const WITHDRAW = `/* scope:locked */
with changed as (
  update agreement a set state = 'INVITE_WITHDRAWN', ended_at = now(), version = a.version + 1, updated_at = now() from agreement b
  where a.employer_id = $1 and a.state = 'INVITED' and b.employer_id = $2 and b.student_id = a.student_id and b.state = 'INVITED'
  returning a.id, a.student_id as "studentId", b.id as "keptId"
) select * from changed`;

/** Agreements follow their company in the library; a frozen content keeps the name it was signed with. */
@Injectable()
export class EmployerFollowUp implements EmployerFollower {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly engine: AgreementEngine,
    private readonly history: HistoryWriter,
    private readonly notifier: Notifier,
    followers: EmployerFollowers,
  ) {
    followers.add(this);
  }

  async renamed(company: NamedEmployer): Promise<void> {
    for (const agreement of await this.locked({ employerId: company.id, state: In(UNFROZEN), contentHash: IsNull() }))
      await this.follow(agreement, company);
  }

  async merged(from: NamedEmployer, into: NamedEmployer, reason?: string): Promise<void> {
    for (const withdrawn of await this.work.sql<Withdrawn>(WITHDRAW, [from.id, into.id]))
      await this.tellWithdrawn(withdrawn, from, into, reason);
    for (const agreement of await this.locked({ employerId: from.id })) await this.follow(agreement, into, reason);
  }

  /** Graduates hear of each agreement of their own, the staff once of all that concern them. */
  async stateChanged(company: NamedEmployer, state: EmployerState): Promise<void> {
    const open = await this.records.agreements.find({ where: { employerId: company.id, state: In(OPEN) } });
    for (const agreement of open) {
      const { studentId } = agreement;
      await this.notifier.tell({ kind: 'student', studentId }, studentStateNotice(agreement, company, state));
      this.engine.announce(agreement);
    }
    const active = open.filter((agreement) => isAgreementActive(agreement.state));
    for (const [classId, count] of countsOf(active.map((agreement) => agreement.classId)))
      await this.notifier.tell({ kind: 'counsellors', classId }, staffStateNotice(company, state, count));
    for (const [collegeId, count] of countsOf(active.map((agreement) => agreement.collegeId)))
      await this.notifier.tell({ kind: 'collegeAdmins', collegeId }, staffStateNotice(company, state, count));
  }

  /** Always in the same order, so that two steps of the centre wait for each other instead of both failing. */
  private locked(where: FindOptionsWhere<Agreement>): Promise<Agreement[]> {
    const { agreements } = this.records;
    return agreements
      .query({ where, order: { id: 'ASC' } })
      .setLock('pessimistic_write', undefined, ['row'])
      .getMany();
  }

  private async follow(before: Agreement, company: NamedEmployer, reason?: string): Promise<void> {
    const after = Object.assign(new Agreement(), before, { employerId: company.id });
    if (before.contentHash === null && UNFROZEN.includes(before.state)) rename(after, company);
    const update = this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(Agreement)
      .set(changedColumns(before, after))
      .where('id = :id', { id: before.id })
      .getQueryAndParameters();
    await this.history.writeWith(update as [string, unknown[]], {
      subject: 'agreement',
      subjectId: before.id,
      action: FOLLOW_EMPLOYER,
      reason: reason ?? null,
      changes: termChanges(before.values, after.values),
    });
    this.engine.announce(after);
  }

  private async tellWithdrawn(withdrawn: Withdrawn, from: NamedEmployer, into: NamedEmployer, reason?: string) {
    const { id, studentId, keptId } = withdrawn;
    await this.history.write({
      subject: 'agreement',
      subjectId: id,
      action: 'withdrawInvite',
      fromState: 'INVITED',
      toState: 'INVITE_WITHDRAWN',
      reason: reason ?? null,
    });
    await this.notifier.tell({ kind: 'student', studentId }, mergedNotice(keptId, from, into));
    this.engine.announce({ studentId, employerId: into.id });
  }
}

function rename(agreement: Agreement, company: NamedEmployer): void {
  agreement.employerName = company.name;
  agreement.values = withEmployer(agreement.values, company);
  agreement.submittedValues &&= withEmployer(agreement.submittedValues, company);
}

const countsOf = (ids: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};
