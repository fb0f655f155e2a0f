import { randomUUID } from 'node:crypto';
import { completeUscc } from '@qicheng/domain';
import type { DataSource } from 'typeorm';
import { Employer } from '../src/modules/employer/index.js';
import { searchColumns } from '../src/modules/employer/initials.js';
import { Account, RoleGrant } from '../src/modules/identity/index.js';
import { passwordHash } from './people.js';

/** A sound credit code of nobody's; `serial` makes it unique. */
export const usccOf = (serial: number): string => completeUscc(`91999999TE${String(serial).padStart(6, '0')}`);

const COMPANIES = [
  { key: 'employerA', name: '甲启航科技有限公司', mobile: '13910000001' },
  { key: 'employerB', name: '乙远帆贸易有限公司', mobile: '13910000002' },
  { key: 'employerC', name: '丙未认领制造有限公司', mobile: null },
] as const;

type Key = (typeof COMPANIES)[number]['key'];

/** What a sound company says of itself, as strings of the form; nobody's. */
export const SOUND_COMPANY = {
  nature: '39',
  industry: '34',
  scale: '3',
  establishedOn: '2015-03-18',
  legalPerson: '沈知远',
  registeredRegion: '330106',
  registeredAddress: '文三路 100 号 3 幢 501 室',
  contactName: '顾一鸣',
};

/** A complete, approved company; `serial` makes name's code and mobile unique. */
export const employerRow = (serial: number, name: string) => ({
  id: randomUUID(),
  name,
  ...searchColumns(name),
  uscc: usccOf(serial),
  ...SOUND_COMPANY,
  contactMobile: `1391000${String(serial).padStart(4, '0')}`,
  contactEmail: `hr${serial}@mail.example`,
  state: 'APPROVED' as const,
  verifiedAt: new Date('2026-03-01T00:00:00Z'),
  claimed: true,
});

/** Two companies on the platform with one user each, and one that nobody has claimed. */
export async function buildEmployers(source: DataSource, logins: Record<string, string>): Promise<Record<Key, string>> {
  const ids: Partial<Record<Key, string>> = {};
  for (const [index, { key, name, mobile }] of COMPANIES.entries()) {
    const row = { ...employerRow(index + 1, name), claimed: mobile !== null };
    await source.manager.createQueryBuilder().comment('scope:SYSTEM').insert().into(Employer).values(row).execute();
    ids[key] = row.id;
    if (mobile === null) continue;
    const id = randomUUID();
    await source.manager.insert(Account, {
      id,
      portal: 'employer',
      loginName: mobile,
      mobile,
      name: key,
      employerId: row.id,
      employerRole: 'ADMIN',
      passwordHash: await passwordHash,
      status: 'ACTIVE',
      email: `hr${index + 1}@mail.example`,
      emailVerifiedAt: new Date(),
    });
    await source.manager.insert(RoleGrant, { accountId: id, role: 'EMPLOYER' });
    logins[key] = mobile;
  }
  return ids as Record<Key, string>;
}
