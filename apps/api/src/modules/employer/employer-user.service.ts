import { Injectable } from '@nestjs/common';
import { EMPLOYER_ROLE_LABEL, type EmployerRole } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { EmployerAccounts } from '../identity/index.js';
import { Notifier } from '../notification/index.js';
import { EmployerHistory } from './employer-history.js';
import { EmployerLibrary } from './employer-library.js';

const GONE = '已离开';

/** A step on one user: what the history calls it, what the user is then, and who gives which reason for it. */
interface UserStep {
  readonly action: 'set-role' | 'let-go';
  readonly outcome: string;
  readonly act: (employerId: string) => Promise<void>;
  readonly reason?: string;
}

/** The company's ADMIN decides who else acts for it, or the centre in its place; the company's lock keeps two from letting each other go. */
@Injectable()
export class EmployerUserService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: EmployerLibrary,
    private readonly accounts: EmployerAccounts,
    private readonly history: EmployerHistory,
    private readonly notifier: Notifier,
    private readonly announcer: Announcer,
  ) {}

  /** @throws Problem NOT_FOUND outside of the company, FORBIDDEN unless ADMIN, NOT_NOW for the last ADMIN. */
  setRole(accountId: string, role: EmployerRole): Promise<void> {
    return this.asAdmin(accountId, this.roleStep(accountId, role));
  }

  /** Ends the user's sessions at once. @throws Problem NOT_FOUND, FORBIDDEN, NOT_NOW as above. */
  letGo(accountId: string): Promise<void> {
    const act = (employerId: string) => this.accounts.letGo(employerId, accountId);
    return this.asAdmin(accountId, { action: 'let-go', outcome: GONE, act });
  }

  /** The centre's, with its reason; the user is told. @throws Problem NOT_FOUND for nobody of the company, NOT_NOW for the last ADMIN. */
  setRoleFor(employerId: string, accountId: string, role: EmployerRole, reason: string): Promise<void> {
    return this.byCentre(employerId, accountId, { ...this.roleStep(accountId, role), reason });
  }

  /** The centre's: also the last ADMIN, as long as nobody would stay behind without one. @throws Problem as above. */
  letGoFrom(employerId: string, accountId: string, reason: string): Promise<void> {
    const act = () => this.accounts.letGo(employerId, accountId, { mayEmpty: true });
    return this.byCentre(employerId, accountId, { action: 'let-go', outcome: GONE, act, reason });
  }

  private roleStep(accountId: string, role: EmployerRole): UserStep {
    const act = (employerId: string) => this.accounts.setRole(employerId, accountId, role);
    return { action: 'set-role', outcome: EMPLOYER_ROLE_LABEL[role], act };
  }

  private async asAdmin(accountId: string, step: UserStep): Promise<void> {
    const { employerId, accountId: mine } = currentActor();
    if (employerId === null) throw new Problem('NOT_FOUND');
    await this.work.run(async () => {
      const { people } = await this.locked(employerId, accountId);
      const me = people.find(({ id }) => id === mine);
      if (me?.employerRole !== 'ADMIN') throw new Problem('FORBIDDEN', { detail: '只有单位管理员可以管理成员' });
      await this.take(employerId, accountId, step);
    });
    this.announcer.announce(`employer:${employerId}`);
  }

  private async byCentre(employerId: string, accountId: string, step: UserStep): Promise<void> {
    await this.work.run(async () => {
      const { name } = await this.take(employerId, accountId, step);
      const body = `就业中心调整了您在“${name}”的成员身份，现为：${step.outcome}。原因：${step.reason ?? ''}`;
      await this.notifier.tell({ kind: 'account', accountId }, { title: '单位成员身份有调整', body, link: '/company' });
    });
    this.announcer.announce(`employer:${employerId}`);
  }

  /** Does the step under the company's lock and tells the company's history. */
  private async take(employerId: string, accountId: string, { action, outcome, act, reason }: UserStep) {
    const { entry, person } = await this.locked(employerId, accountId);
    await act(employerId);
    const from = person.employerRole && EMPLOYER_ROLE_LABEL[person.employerRole];
    const changes = [{ field: 'user', from: `${person.name}（${from}）`, to: `${person.name}（${outcome}）` }];
    await this.history.note(employerId, action, { changes, reason: reason ?? null });
    // With nobody left it is as before somebody claimed it: paper counts, and who comes next brings the licence.
    if ((await this.accounts.of(employerId)).length === 0) await this.library.write(entry, {}, { claimed: false });
    return entry;
  }

  private async locked(employerId: string, accountId: string) {
    const entry = await this.library.lock(employerId);
    const people = await this.accounts.of(employerId);
    const person = people.find(({ id }) => id === accountId);
    if (!person) throw new Problem('NOT_FOUND');
    return { entry, people, person };
  }
}
