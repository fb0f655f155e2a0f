import { Injectable } from '@nestjs/common';
import type { AddedEmployer, AddEmployerDto, EnterEmployerDto } from '@qicheng/contracts';
import { checkEmployer, type EmployerValues, isEmployerUsable, normaliseEmployer } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { type Limit, RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { EmployerHistory } from './employer-history.js';
import { EmployerLibrary, type KnownEmployer } from './employer-library.js';
import { acceptableValues, changesBetween } from './employer-values.js';

const ADDITIONS: Limit = { name: 'employer-addition', times: 20, seconds: 3600 };

/** Companies that somebody types in because the library lacks them: graduates, or the centre. */
@Injectable()
export class EmployerEntryService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: EmployerLibrary,
    private readonly history: EmployerHistory,
    private readonly rates: RateLimit,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
  ) {}

  /** The entry with this code, made now where there is none. @throws Problem INVALID, or NOT_NOW for a company that the centre has stopped. */
  async add(dto: AddEmployerDto): Promise<AddedEmployer> {
    await this.rates.take(ADDITIONS, currentActor().accountId ?? '');
    const values = sound(normaliseEmployer({ ...dto }));
    const { entry, created } = await this.work.run(() => this.known(values));
    if (!entry || !isEmployerUsable(entry.state)) throw new Problem('NOT_NOW', { detail: '该单位已停用，不能选择' });
    const { id, name, uscc, state, claimed } = entry;
    return { id, name, uscc, claimed, verified: state === 'APPROVED', regionName: null, formerName: null, created };
  }

  /** The centre's own entry, verified by its entering it; returns its id. @throws Problem INVALID, DUPLICATE naming the one that has the code. */
  async enter({ values: raw, reason }: EnterEmployerDto): Promise<string> {
    const values = sound(acceptableValues(raw));
    const id = await this.work.run(async () => {
      const verified = { source: 'MANUAL', state: 'APPROVED', verifiedAt: this.clock.now() } as const;
      const made = await this.library.enter(values, verified);
      if (made === null) throw await this.duplicate(values);
      const changes = changesBetween({}, values);
      await this.history.note(made, 'enter-by-centre', { toState: 'APPROVED', reason, changes });
      return made;
    });
    this.announcer.announce('employer');
    return id;
  }

  private async known(values: EmployerValues): Promise<{ entry: KnownEmployer | null; created: boolean }> {
    const id = await this.library.enter(values, { source: 'STUDENT', state: 'UNVERIFIED' });
    if (id !== null) {
      await this.history.note(id, 'add', { toState: 'UNVERIFIED' });
      this.announcer.announce('employer');
    }
    return { entry: await this.library.byUscc(values.uscc ?? ''), created: id !== null };
  }

  private async duplicate({ uscc }: EmployerValues): Promise<Problem> {
    const known = await this.library.byUscc(uscc ?? '');
    const message = `单位库中已有这个信用代码的单位：${known?.name ?? ''}，请打开该单位修改`;
    return new Problem('DUPLICATE', { detail: message, fields: [{ field: 'uscc', message }] });
  }
}

/** @throws Problem INVALID with every fault; name and code are enough, what else is there must be sound. */
function sound(values: EmployerValues): EmployerValues {
  const fields = checkEmployer(values, 'entry');
  if (fields.length > 0) throw new Problem('INVALID', { fields });
  return values;
}
