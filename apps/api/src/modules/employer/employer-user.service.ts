import { Injectable } from '@nestjs/common';
import { EMPLOYER_ROLE_LABEL, type EmployerRole } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { EmployerAccounts } from '../identity/index.js';
import { EmployerHistory } from './employer-history.js';
import { EmployerLibrary } from './employer-library.js';

/** The company's ADMIN decides who else acts for it; the company's lock keeps two from letting each other go. */
@Injectable()
export class EmployerUserService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: EmployerLibrary,
    private readonly accounts: EmployerAccounts,
    private readonly history: EmployerHistory,
    private readonly announcer: Announcer,
  ) {}

  /** @throws Problem NOT_FOUND outside of the company, FORBIDDEN unless ADMIN, NOT_NOW for the last ADMIN. */
  setRole(accountId: string, role: EmployerRole): Promise<void> {
    return this.inCompany(accountId, 'set-role', EMPLOYER_ROLE_LABEL[role], (employerId) =>
      this.accounts.setRole(employerId, accountId, role),
    );
  }

  /** Ends the user's sessions at once. @throws Problem NOT_FOUND, FORBIDDEN, NOT_NOW as above. */
  letGo(accountId: string): Promise<void> {
    return this.inCompany(accountId, 'let-go', '已离开', (employerId) => this.accounts.letGo(employerId, accountId));
  }

  private async inCompany(
    accountId: string,
    action: string,
    outcome: string,
    act: (employerId: string) => Promise<void>,
  ): Promise<void> {
    const { employerId } = currentActor();
    if (employerId === null) throw new Problem('NOT_FOUND');
    await this.work.run(async () => {
      await this.library.lock(employerId);
      const people = await this.accounts.of(employerId);
      const person = people.find(({ id }) => id === accountId);
      if (!person) throw new Problem('NOT_FOUND');
      const me = people.find(({ id }) => id === currentActor().accountId);
      if (me?.employerRole !== 'ADMIN') throw new Problem('FORBIDDEN', { detail: '只有单位管理员可以管理成员' });
      await act(employerId);
      const from = person.employerRole && EMPLOYER_ROLE_LABEL[person.employerRole];
      const changes = [{ field: 'user', from: `${person.name}（${from}）`, to: `${person.name}（${outcome}）` }];
      await this.history.note(employerId, action, { changes });
    });
    this.announcer.announce(`employer:${employerId}`);
  }
}
