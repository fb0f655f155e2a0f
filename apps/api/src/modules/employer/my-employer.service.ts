import { Injectable } from '@nestjs/common';
import type { EditMyEmployerDto, EmployerApplicationView, EmployerView, MyEmployerView } from '@qicheng/contracts';
import {
  CERTIFIED_EMPLOYER_FIELDS,
  checkUscc,
  type EmployerApplicationState,
  normaliseUscc,
  USCC_FLAW_TEXT,
} from '@qicheng/domain';
import { In } from 'typeorm';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { ApplicationDrafts } from './application-drafts.js';
import { ApplicationRecords } from './application-records.js';
import { ApplicationViews } from './application.view.js';
import type { EmployerApplication } from './employer-application.entity.js';
import { EmployerHistory } from './employer-history.js';
import { EmployerLibrary } from './employer-library.js';
import { EmployerPlaces, isApplicants } from './employer-place.js';
import { acceptableValues, employerValuesOf } from './employer-values.js';
import { refuseNewFlaws } from './employer.service.js';
import { EmployerViews } from './employer.view.js';

const OPEN: readonly EmployerApplicationState[] = ['DRAFT', 'PENDING_REVIEW', 'REJECTED'];

/** What the company's people do about their own company. */
@Injectable()
export class MyEmployerService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: EmployerLibrary,
    private readonly places: EmployerPlaces,
    private readonly records: ApplicationRecords,
    private readonly drafts: ApplicationDrafts,
    private readonly applicationViews: ApplicationViews,
    private readonly employerViews: EmployerViews,
    private readonly history: EmployerHistory,
    private readonly announcer: Announcer,
  ) {}

  async read(): Promise<MyEmployerView> {
    const { employerId, employerRole } = currentActor();
    const open = await this.open();
    const own = open.find((one) => isApplicants(one, currentActor()));
    const joining = open.filter((one) => one !== own && one.state === 'PENDING_REVIEW');
    return {
      employer: employerId === null ? null : await this.employerViews.one(await this.library.get(employerId)),
      application: own ? await this.applicationViews.one(own) : null,
      role: employerRole,
      joining: await this.applicationViews.items(joining),
    };
  }

  /** Begins another application: of somebody who left a company, or has none. @throws Problem NOT_NOW while there is a company or an open application. */
  async apply(text: string): Promise<EmployerApplicationView> {
    const uscc = normaliseUscc(text);
    const flaw = checkUscc(uscc);
    if (flaw) throw new Problem('INVALID', { fields: [{ field: 'uscc', message: USCC_FLAW_TEXT[flaw] }] });
    const { accountId, employerId: current, name: contactName } = currentActor();
    const id = await this.work.run(async () => {
      await this.work.sql('select from account where id = $1 for update', [accountId]);
      if (current !== null) throw new Problem('NOT_NOW', { detail: '您已经加入了一个单位' });
      if ((await this.open()).length > 0) throw new Problem('NOT_NOW', { detail: '您已有一份申请，请继续填写' });
      const { kind, employerId, name } = await this.places.of(uscc);
      const values = { uscc, contactName, ...(name ? { name } : {}) };
      return this.drafts.open({ kind, accountId: accountId ?? '', employerId, uscc, name: name ?? '', values });
    });
    return this.applicationViews.one(await this.records.get(id));
  }

  /** Changes what needs no review. @throws Problem STALE, INVALID, NOT_FOUND before the company is approved. */
  async edit({ version, values: raw }: EditMyEmployerDto): Promise<EmployerView> {
    const values = acceptableValues(raw);
    const certified = CERTIFIED_EMPLOYER_FIELDS.filter((key) => key in values);
    if (certified.length > 0)
      throw new Problem('INVALID', {
        fields: certified.map((field) => ({ field, message: '此项已核实，请申请变更登记信息' })),
      });
    const id = this.own();
    await this.work.run(async () => {
      const entry = await this.library.lock(id);
      if (entry.version !== version) throw new Problem('STALE');
      refuseNewFlaws(employerValuesOf(entry), values, 'application');
      const changes = await this.library.write(entry, values);
      await this.history.note(id, 'edit-profile', { changes });
    });
    this.announcer.announce(`employer:${id}`);
    return this.employerViews.one(await this.library.get(id));
  }

  /** Opens an application for new certified data, one at a time. @throws Problem FORBIDDEN unless ADMIN. */
  async change(): Promise<EmployerApplicationView> {
    const { accountId, employerRole } = currentActor();
    const employerId = this.own();
    if (employerRole !== 'ADMIN') throw new Problem('FORBIDDEN', { detail: '只有单位管理员可以申请变更登记信息' });
    const id = await this.work.run(async () => {
      const { name, uscc, hasPersonnelAuthority } = await this.library.lock(employerId);
      const open = (await this.open()).find((one) => one.kind === 'CHANGE');
      if (open) return open.id;
      const values = { name, uscc, hasPersonnelAuthority: String(hasPersonnelAuthority) };
      return this.drafts.open({ kind: 'CHANGE', accountId: accountId ?? '', employerId, uscc, name, values });
    });
    return this.applicationViews.one(await this.records.get(id));
  }

  /** The applications that I may read and that are neither granted nor discarded, the newest first. */
  private open(): Promise<EmployerApplication[]> {
    return this.records.applications.find({
      where: { state: In(OPEN) },
      order: { createdAt: 'DESC' },
      take: 100,
    });
  }

  private own(): string {
    const { employerId } = currentActor();
    if (employerId === null) throw new Problem('NOT_FOUND');
    return employerId;
  }
}
