import { Injectable } from '@nestjs/common';
import type { AddEmployerDto, EmployerHit } from '@qicheng/contracts';
import { checkEmployer, type EmployerValues, isEmployerUsable, normaliseEmployer } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { type Limit, RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { EmployerHistory } from './employer-history.js';
import { EmployerLibrary, type KnownEmployer } from './employer-library.js';

const ADDITIONS: Limit = { name: 'employer-addition', times: 20, seconds: 3600 };

/** Companies that graduates type in because the library lacks them. */
@Injectable()
export class EmployerEntryService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: EmployerLibrary,
    private readonly history: EmployerHistory,
    private readonly rates: RateLimit,
    private readonly announcer: Announcer,
  ) {}

  /** The entry with this code, made now where there is none. @throws Problem INVALID, or NOT_NOW for a company that the centre has stopped. */
  async add(dto: AddEmployerDto): Promise<EmployerHit> {
    await this.rates.take(ADDITIONS, currentActor().accountId ?? '');
    const values = normaliseEmployer({ ...dto });
    const fields = checkEmployer(values, 'entry');
    if (fields.length > 0) throw new Problem('INVALID', { fields });
    const entry = await this.work.run(() => this.known(values));
    if (!entry || !isEmployerUsable(entry.state)) throw new Problem('NOT_NOW', { detail: '该单位已停用，不能选择' });
    const { id, name, uscc, state, claimed } = entry;
    return { id, name, uscc, claimed, verified: state === 'APPROVED', regionName: null };
  }

  private async known(values: EmployerValues): Promise<KnownEmployer | null> {
    const id = await this.library.enter(values, { source: 'STUDENT', state: 'UNVERIFIED' });
    if (id !== null) {
      await this.history.note(id, 'add', { toState: 'UNVERIFIED' });
      this.announcer.announce('employer');
    }
    return this.library.byUscc(values.uscc ?? '');
  }
}
