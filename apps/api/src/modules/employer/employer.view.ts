import { Injectable } from '@nestjs/common';
import type { EmployerHit, EmployerUserView, EmployerView } from '@qicheng/contracts';
import { employerWorkflow, offers } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { type Account, EmployerAccounts } from '../identity/index.js';
import { EmployerHistory } from './employer-history.js';
import { EmployerSearch } from './employer-search.js';
import { employerValuesOf } from './employer-values.js';
import type { Employer } from './employer.entity.js';

/** The caller has read the entry within the actor's scope. */
const AROUND = `/* scope:locked */
select (select count(*)::int from agreement where employer_id = $1 and state <> 'DRAFT') as agreements,
  (select name from employer where id = $2) as "mergedIntoName"`;
/** The end of most names, which tells nothing about whose it is. */
const LEGAL_FORM = /(?:股份)?(?:有限)?(?:责任)?(?:公司|集团)$|（.*）/g;

/** Entries of the library as the centre, and the company itself, see them. */
@Injectable()
export class EmployerViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: EmployerAccounts,
    private readonly history: EmployerHistory,
    private readonly search: EmployerSearch,
  ) {}

  async one(entry: Employer): Promise<EmployerView> {
    const { id, version, name, uscc, state, claimed, source, formerNames, mergedIntoId } = entry;
    const { role } = currentActor();
    const isCentre = role === 'CENTRE_ADMIN';
    const [around] = await this.work.sql<Pick<EmployerView, 'agreements' | 'mergedIntoName'>>(AROUND, [
      id,
      mergedIntoId,
    ]);
    return {
      id,
      version,
      name,
      uscc,
      state,
      claimed,
      source,
      formerNames,
      mergedIntoId,
      values: employerValuesOf(entry),
      riskFlags: isCentre ? entry.riskFlags : [],
      verifiedAt: entry.verifiedAt,
      hasLicence: entry.licenceFileId !== null,
      mergedIntoName: around?.mergedIntoName ?? null,
      agreements: around?.agreements ?? 0,
      users: (await this.accounts.of(id)).map(toUserView),
      similar: isCentre ? await this.similarTo(entry) : [],
      offers: offers(employerWorkflow, { state, onceVerified: entry.verifiedAt !== null }, role),
      timeline: await this.history.timeline(id),
    };
  }

  /** Others whose names contain what is this one's own in its name. */
  private async similarTo({ id, name }: Employer): Promise<EmployerHit[]> {
    const hits = await this.search.hits(name.replaceAll(LEGAL_FORM, ''));
    return hits.filter((hit) => hit.id !== id);
  }
}

const toUserView = ({ id, name, mobile, email, employerRole, lastSignInAt }: Account): EmployerUserView => ({
  id,
  name,
  mobile,
  email,
  role: employerRole ?? 'RECRUITER',
  lastSignInAt,
  me: id === currentActor().accountId,
});
