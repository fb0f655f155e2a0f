import { Injectable } from '@nestjs/common';
import type { EmployerDefaultsView } from '@qicheng/contracts';
import { EMPLOYER_FIELDS, type EmployerFieldKey, type EmployerState, type EmployerValues } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import type { FieldChange } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { SettingService } from '../setting/index.js';
import { changesBetween, employerColumns, employerValuesOf } from './employer-values.js';
import { EmployerFollowers, type NamedEmployer } from './employer-followers.js';
import { Employer } from './employer.entity.js';

/** The entry that stands for a credit code; of a merged entry, the one that took it over. */
export interface KnownEmployer {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  readonly state: EmployerState;
  readonly claimed: boolean;
}

/** What a company's licence and profile say; how its people are reached, only its own people read here. */
const REGISTERED: readonly EmployerFieldKey[] = EMPLOYER_FIELDS.filter(({ section }) => section !== 'CONTACT').map(
  ({ key }) => key,
);
const registeredValues = (entry: Employer): EmployerValues => {
  const values = employerValuesOf(entry);
  return Object.fromEntries(REGISTERED.map((key) => [key, values[key] ?? null]));
};

/** What agreements take from the library, so that they follow it. */
const NAMED = ['name', 'uscc', 'hasPersonnelAuthority'] as const;

const BY_USCC = `/* scope:SYSTEM */ select t.id, t.name, t.uscc, t.state, t.claimed
from employer e join employer t on t.id = coalesce(e.merged_into_id, e.id) where e.uscc = $1`;

/** The employer library: who may be named in an agreement. Reads are in the actor's scope unless they say otherwise. */
@Injectable()
export class EmployerLibrary {
  readonly employers: ScopedRepository<Employer>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: SettingService,
    private readonly followers: EmployerFollowers,
  ) {
    this.employers = new ScopedRepository(Employer, work);
  }

  /** @throws Problem NOT_FOUND outside of the actor's scope. */
  async get(id: string): Promise<Employer> {
    const entry = await this.employers.findById(id);
    if (!entry) throw new Problem('NOT_FOUND');
    return entry;
  }

  /** Holds the entry's lock until the unit of work ends. @throws Problem NOT_FOUND outside of the actor's scope. */
  async lock(id: string): Promise<Employer> {
    const entry = await this.employers.lockById(id);
    if (!entry) throw new Problem('NOT_FOUND');
    return entry;
  }

  /** What an agreement with the company begins with. @throws Problem NOT_FOUND, also for an entry that was merged away. */
  async defaultsOf(id: string): Promise<EmployerDefaultsView> {
    const entry = await this.get(id);
    if (entry.state === 'MERGED') throw new Problem('NOT_FOUND');
    const { name, uscc, claimed, state } = entry;
    const confirms = claimed && (await this.settings.get('requireEmployerConfirm'));
    const inviteDays = await this.settings.get('inviteDays');
    const values = currentActor().role === 'EMPLOYER' ? employerValuesOf(entry) : registeredValues(entry);
    return { id, name, uscc, claimed, verified: state === 'APPROVED', confirms, inviteDays, values };
  }

  /** Whoever asks: whether a company is in the library is public. Null for a code that nobody has entered. */
  async byUscc(uscc: string): Promise<KnownEmployer | null> {
    const [known] = await this.work.sql<KnownEmployer>(BY_USCC, [uscc]);
    return known ?? null;
  }

  /** Makes an entry; null when another one has the code already. */
  async enter(values: EmployerValues, more: Partial<Employer>): Promise<string | null> {
    const { raw } = await this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .insert()
      .into(Employer)
      .values({ ...employerColumns(values), ...more })
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as { id: string }[])[0]?.id ?? null;
  }

  /**
   * Writes to a locked entry and returns what changed; a name that changes is kept among the former ones, and whoever names the
   * company is told. @throws Problem DUPLICATE.
   */
  async write(entry: Employer, values: EmployerValues, more: Partial<Employer> = {}): Promise<FieldChange[]> {
    if (values.uscc && values.uscc !== entry.uscc && (await this.byUscc(values.uscc)))
      throw new Problem('DUPLICATE', { detail: '另一个单位已使用这个统一社会信用代码，请核对或合并两个单位' });
    const renamed = values.name && values.name !== entry.name;
    const formerNames = renamed ? { formerNames: [...new Set([...entry.formerNames, entry.name])] } : {};
    await this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(Employer)
      .set({ ...employerColumns(values), ...formerNames, ...more })
      .where('id = :id', { id: entry.id })
      .execute();
    const now: NamedEmployer = {
      id: entry.id,
      name: values.name ?? entry.name,
      uscc: values.uscc ?? entry.uscc,
      hasPersonnelAuthority: values.hasPersonnelAuthority
        ? values.hasPersonnelAuthority === 'true'
        : entry.hasPersonnelAuthority,
    };
    if (NAMED.some((key) => now[key] !== entry[key])) await this.followers.renamed(now);
    return changesBetween(employerValuesOf(entry), values);
  }
}
