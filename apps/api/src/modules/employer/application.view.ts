import { Injectable } from '@nestjs/common';
import type { EmployerApplicationItem, EmployerApplicationView } from '@qicheng/contracts';
import { employerApplicationWorkflow, isApplicationWritable, offers } from '@qicheng/domain';
import { In } from 'typeorm';
import { currentActor } from '../../core/actor/index.js';
import { actionLabels, HistoryWriter, timelineOf } from '../../core/history/index.js';
import { StoredFile } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Account } from '../identity/index.js';
import { ApplicationRecords } from './application-records.js';
import type { EmployerApplication } from './employer-application.entity.js';
import { describeChange } from './employer-history.js';
import { isApplicants } from './employer-place.js';

const LABEL = actionLabels(employerApplicationWorkflow, {
  open: '开始填写',
  save: '保存',
  licence: '上传营业执照',
});

/** Applications as their readers see them. */
@Injectable()
export class ApplicationViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: ApplicationRecords,
    private readonly history: HistoryWriter,
  ) {}

  async one(application: EmployerApplication): Promise<EmployerApplicationView> {
    const { id, version, kind, state, uscc, name, employerId, reviewReason, submittedAt, decidedAt } = application;
    const actor = currentActor();
    const applicant = await this.work.manager.findOneBy(Account, { id: application.accountId });
    const registered = await this.records.registered(application);
    return {
      id,
      version,
      kind,
      state,
      uscc,
      name,
      employerId,
      reviewReason,
      submittedAt,
      decidedAt,
      applicantName: applicant?.name ?? '',
      applicantMobile: applicant?.mobile ?? null,
      applicantEmail: applicant?.email ?? null,
      values: kind === 'CHANGE' ? { ...registered, ...application.values } : application.values,
      registered,
      licenceName: await this.licenceName(application),
      editable: isApplicationWritable(state) && isApplicants(application, actor),
      offers: offers(employerApplicationWorkflow, await this.records.facts(application), actor.role),
      timeline: timelineOf(await this.history.of('employer-application', id), LABEL, describeChange),
    };
  }

  /** Rows for a list that is short anyway. */
  async items(applications: readonly EmployerApplication[]): Promise<EmployerApplicationItem[]> {
    const people = await this.work.manager.findBy(Account, { id: In(applications.map(({ accountId }) => accountId)) });
    return applications.map(({ id, version, kind, state, uscc, name, accountId, submittedAt }) => ({
      id,
      version,
      kind,
      state,
      uscc,
      name,
      submittedAt,
      applicantName: people.find((person) => person.id === accountId)?.name ?? '',
    }));
  }

  private async licenceName({ licenceFileId }: EmployerApplication): Promise<string | null> {
    if (licenceFileId === null) return null;
    return (await this.work.manager.findOneBy(StoredFile, { id: licenceFileId }))?.name ?? null;
  }
}
