import { Injectable } from '@nestjs/common';
import { isEmployerUsable, type EmployerValues } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { Account, EmployerAccounts } from '../identity/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { EmployerApplication } from './employer-application.entity.js';
import { EmployerHistory } from './employer-history.js';
import { EmployerLibrary } from './employer-library.js';
import type { Employer } from './employer.entity.js';
import { changesBetween } from './employer-values.js';

/** What an approved application does to the library and to the applicant's account; of two at once for one company, one wins. */
@Injectable()
export class ApplicationOutcome {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: EmployerLibrary,
    private readonly accounts: EmployerAccounts,
    private readonly history: EmployerHistory,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_NOW or DUPLICATE when the company has changed since the application came in. */
  async apply(application: EmployerApplication): Promise<void> {
    if (application.kind === 'CHANGE') await this.change(application);
    else await this.takeIn(application);
    this.announcer.announce('employer');
    this.announcer.announce(`employer:${application.employerId}`);
  }

  private async takeIn(application: EmployerApplication): Promise<void> {
    application.employerId =
      application.kind === 'JOIN' ? await this.joined(application) : await this.entered(application);
    const role = await this.accounts.admit(application.accountId, application.employerId);
    const person = await this.work.manager.findOneByOrFail(Account, { id: application.accountId });
    await this.history.note(application.employerId, 'join', {
      changes: [{ field: 'user', from: null, to: `${person.name}（${role === 'ADMIN' ? '管理员' : '招聘专员'}）` }],
    });
  }

  private async joined({ employerId }: EmployerApplication): Promise<string> {
    const entry = await this.library.lock(employerId ?? '');
    if (!isEmployerUsable(entry.state)) throw new Problem('NOT_NOW', { detail: '该单位已停用，不能加入' });
    return entry.id;
  }

  /** A student may have typed the company in meanwhile: then the new one claims that entry. */
  private async entered(application: EmployerApplication): Promise<string> {
    const { values, licenceFileId, uscc } = application;
    const verifiedAt = this.clock.now();
    const verified = { state: 'APPROVED', source: 'MANUAL', claimed: true, licenceFileId, verifiedAt } as const;
    const known = await this.library.byUscc(uscc);
    if (known) return this.claim(await this.library.lock(known.id), values, verified);
    const id = await this.library.enter({ ...values, uscc }, verified);
    if (id === null) throw taken();
    await this.history.note(id, 'enter', { toState: 'APPROVED', changes: changesBetween({}, values) });
    return id;
  }

  private async claim(entry: Employer, values: EmployerValues, verified: Partial<Employer>): Promise<string> {
    if (entry.claimed) throw taken();
    if (!isEmployerUsable(entry.state)) throw new Problem('NOT_NOW', { detail: '该单位已停用，不能认领' });
    const { uscc: _same, ...rest } = values;
    const changes = await this.library.write(entry, rest, verified);
    await this.history.note(entry.id, 'claim', { fromState: entry.state, toState: 'APPROVED', changes });
    return entry.id;
  }

  private async change({ employerId, values, licenceFileId }: EmployerApplication): Promise<void> {
    const entry = await this.library.lock(employerId ?? '');
    const changes = await this.library.write(entry, values, { licenceFileId });
    await this.history.note(entry.id, 'change', { changes });
  }
}

const taken = () =>
  new Problem('DUPLICATE', { detail: '该单位刚由另一位申请人入驻，请不通过此申请，申请人重新提交后即为加入单位' });
