import { Injectable } from '@nestjs/common';
import type { SaveTerminationDto, TerminationView } from '@qicheng/contracts';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { type Limit, RateLimit } from '../../core/rate/index.js';
import { changedColumns } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { type Agreement, AgreementRecords } from '../agreement/index.js';
import { SettingService } from '../setting/index.js';
import { dropAnswer } from './termination.effects.js';
import { Termination } from './termination.entity.js';
import { TerminationFactReader } from './termination.facts.js';
import { mayWrite } from './termination-permission.js';
import { TerminationRecords } from './termination-records.js';
import { acceptableValues, changesBetween } from './termination-values.js';
import { TerminationViews } from './termination.view.js';

const STARTS: Limit = { name: 'termination-start', times: 20, seconds: 3600 };

/** The initiator's side: start a request and write it. */
@Injectable()
export class TerminationDrafts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: TerminationRecords,
    private readonly agreements: AgreementRecords,
    private readonly settings: SettingService,
    private readonly facts: TerminationFactReader,
    private readonly views: TerminationViews,
    private readonly history: HistoryWriter,
    private readonly rates: RateLimit,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a draft that only its writer sees. @throws Problem NOT_FOUND for an agreement of others, NOT_NOW unless it is
   * signed, while the school takes no requests, or where it leaves them to the student, DUPLICATE while one is open.
   */
  async start(agreementId: string): Promise<TerminationView> {
    const initiator = currentActor().role === 'EMPLOYER' ? 'EMPLOYER' : 'STUDENT';
    const agreement = await this.agreements.read(agreementId);
    if (initiator === 'EMPLOYER' && !(await this.settings.get('employerMayTerminate')))
      throw new Problem('NOT_NOW', { detail: '学校未开放由单位发起解约，请与学生协商由学生发起' });
    refuseUnsigned(agreement);
    await this.refuseClosed(agreement);
    await this.rates.take(STARTS, currentActor().accountId ?? '');
    const id = crypto.randomUUID();
    await this.work.run(() => this.insert(draftOf(id, agreement, initiator)));
    return this.views.termination(await this.records.read(id));
  }

  /**
   * Keeps what was typed, complete or not; what the other side has agreed to is asked anew once it reads differently.
   * @throws Problem NOT_NOW once submitted or while the school takes no requests, INVALID for an unknown field.
   */
  async save(id: string, dto: SaveTerminationDto): Promise<TerminationView> {
    await this.work.run(async () => {
      const before = await this.records.lock(id, dto.version);
      refuseLocked(before);
      await this.refuseClosed(before);
      const values = { ...before.values, ...acceptableValues(dto.values, before.initiator) };
      const after = Object.assign(new Termination(), before, { values, savedAt: this.clock.now() });
      const changes = changesBetween(before.values, values);
      if (changes.length > 0 && before.counterpartDecision === 'AGREED') dropAnswer(after);
      await this.work.manager
        .createQueryBuilder()
        .comment('scope:locked')
        .update(Termination)
        .set(changedColumns(before, after))
        .where('id = :id', { id })
        .execute();
      // A first draft is its writer's alone; what changes after the others have read it, they may follow.
      if (before.state !== 'DRAFT' && changes.length > 0)
        await this.history.write({ subject: 'termination', subjectId: id, action: 'save', changes });
    });
    return this.views.termination(await this.records.read(id));
  }

  private async refuseClosed(whose: Pick<Termination, 'gradYear' | 'educationLevel'>): Promise<void> {
    if (!(await this.facts.isOpen(whose)))
      throw new Problem('NOT_NOW', { detail: '现在不在学校规定的解约申请时间内，请留意学校通知' });
  }

  private async insert(draft: Partial<Termination> & { id: string }): Promise<void> {
    const { agreement: _agreement, ...row } = draft;
    const result = await this.work.manager
      .createQueryBuilder()
      .comment('scope:own')
      .insert()
      .into(Termination)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if ((result.raw as unknown[]).length === 0)
      throw new Problem('DUPLICATE', { detail: '这份协议书已有一份解约申请，请继续填写或先撤销' });
    await this.history.write({ subject: 'termination', subjectId: row.id, action: 'start', toState: 'DRAFT' });
  }
}

const draftOf = (id: string, agreement: Agreement, initiator: Termination['initiator']) => ({
  id,
  initiator,
  agreementId: agreement.id,
  agreementNo: agreement.agreementNo ?? '',
  studentId: agreement.studentId,
  name: agreement.name,
  studentNo: agreement.studentNo,
  gradYear: agreement.gradYear,
  educationLevel: agreement.educationLevel,
  collegeId: agreement.collegeId,
  majorId: agreement.majorId,
  classId: agreement.classId,
  employerId: agreement.employerId,
  employerName: agreement.employerName ?? '',
  sharedWithStudent: initiator === 'STUDENT',
  sharedWithEmployer: initiator === 'EMPLOYER',
});

function refuseUnsigned({ state }: Agreement): void {
  if (state === 'TERMINATING') throw new Problem('DUPLICATE', { detail: '这份协议书正在解约，不能重复申请' });
  if (state !== 'SIGNED') throw new Problem('NOT_NOW', { detail: '只有已签的协议书可以申请解约' });
}

function refuseLocked(termination: Termination): void {
  const { role } = currentActor();
  if (role !== termination.initiator) throw new Problem('FORBIDDEN', { detail: '只有发起解约的一方可以修改申请' });
  if (!mayWrite(termination, role)) throw new Problem('NOT_NOW', { detail: '申请已提交，不能修改' });
}
