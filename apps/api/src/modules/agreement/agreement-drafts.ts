import { Injectable } from '@nestjs/common';
import type { SaveAgreementDraftDto } from '@qicheng/contracts';
import { isAgreementWritable } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { changedColumns } from '../../core/review/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Employer } from '../employer/index.js';
import { WindowService } from '../setting/index.js';
import { firstValues } from './agreement-defaults.js';
import { savedDraft } from './agreement-draft-save.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementStart } from './agreement-start.js';
import { ANOTHER_EMPLOYER } from './agreement-timeline.js';
import { Agreement } from './agreement.entity.js';
import { holdingOnce } from './one-agreement.js';

/** What a graduate writes before submitting: one draft at a time, kept complete or not. */
@Injectable()
export class AgreementDrafts {
  private readonly employers: ScopedRepository<Employer>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly start: AgreementStart,
    private readonly windows: WindowService,
    private readonly history: HistoryWriter,
    private readonly clock: Clock,
  ) {
    this.employers = new ScopedRepository(Employer, work);
  }

  /** Begins with what is registered of the company; returns the draft's id. @throws Problem NOT_NOW with the reason. */
  async initiate(employerId: string): Promise<string> {
    const student = await this.start.starter();
    const employer = await this.usable(employerId);
    const { name, studentNo, gradYear, educationLevel, collegeId, majorId, classId } = student;
    const row = {
      name,
      studentNo,
      gradYear,
      educationLevel,
      collegeId,
      majorId,
      classId,
      id: crypto.randomUUID(),
      studentId: student.id,
      employerId: employer.id,
      employerName: employer.name,
      initiator: 'STUDENT',
      values: firstValues(employer),
      savedAt: this.clock.now(),
    } as const;
    await holdingOnce(() => this.work.run(() => this.insert(row)));
    return row.id;
  }

  /** @throws Problem NOT_NOW once submitted or outside of the opening time, INVALID for a field it may not change. */
  async save(id: string, dto: SaveAgreementDraftDto): Promise<void> {
    await this.work.run(async () => {
      const before = await this.records.lock(id, dto.version);
      await this.refuseWhenClosed(before);
      const another = dto.employerId !== undefined && dto.employerId !== before.employerId ? dto.employerId : null;
      const employer = another === null ? await this.records.employerOf(before) : await this.usable(another);
      const after = savedDraft(before, dto, employer);
      after.savedAt = this.clock.now();
      await this.write(before, after);
    });
  }

  private async write(before: Agreement, after: Agreement): Promise<void> {
    const { id } = before;
    await this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(Agreement)
      .set(changedColumns(before, after))
      .where('id = :id', { id })
      .execute();
    if (after.employerId === before.employerId) return;
    const changes = [{ field: 'employerName', from: before.employerName, to: after.employerName }];
    await this.history.write({ subject: 'agreement', subjectId: id, action: ANOTHER_EMPLOYER, changes });
  }

  private async insert(row: Partial<Agreement> & { id: string; employerName: string }): Promise<void> {
    await this.work.manager.createQueryBuilder().comment('scope:own').insert().into(Agreement).values(row).execute();
    await this.history.write({
      subject: 'agreement',
      subjectId: row.id,
      action: 'initiate',
      toState: 'DRAFT',
      changes: [{ field: 'employerName', from: null, to: row.employerName }],
    });
  }

  private async refuseWhenClosed({ state, gradYear, educationLevel }: Agreement): Promise<void> {
    if (!isAgreementWritable(state, 'STUDENT'))
      throw new Problem('NOT_NOW', { detail: '协议已提交，不能修改；如需修改请先撤回或等待退回' });
    const window = await this.windows.openingOf('agreement', gradYear, educationLevel);
    if (!window.open) throw new Problem('NOT_NOW', { detail: '不在签约开放时间内，请留意学校通知' });
  }

  private async usable(id: string): Promise<Employer> {
    const employer = await this.employers.findById(id);
    if (!employer) throw new Problem('INVALID', { fields: [{ field: 'employerId', message: '请从列表中选择单位' }] });
    if (employer.state !== 'APPROVED' && employer.state !== 'UNVERIFIED')
      throw new Problem('NOT_NOW', { detail: '该用人单位已停用或不能签约，请联系就业中心' });
    return employer;
  }
}
