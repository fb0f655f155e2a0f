import { randomUUID } from 'node:crypto';
import type { Portal } from '@qicheng/domain';
import { Cipher } from '../src/core/cipher/index.js';
import { Employer } from '../src/modules/employer/index.js';
import { Student } from '../src/modules/graduate/index.js';
import { Account, RoleGrant } from '../src/modules/identity/index.js';
import { ClassAssignment } from '../src/modules/organisation/index.js';
import { Client } from './client.js';
import { employerRow } from './employers.js';
import { PASSWORD, passwordHash, studentRow } from './people.js';
import type { TestHouse } from './test-app.js';

/** A graduate as a company knows them. */
export interface Graduate {
  readonly id: string;
  readonly studentNo: string;
  readonly name: string;
}

/** Beyond the serial numbers of the world's own people. */
const FIRST = 200;

/** Many people in one world, for what happens at the same moment. */
export class Crowd {
  constructor(private readonly house: TestHouse) {}

  /** So many graduates of class A1 with accounts, who may sign. */
  async graduates(count: number): Promise<Graduate[]> {
    const { world, source, app } = this.house;
    const place = { classId: world.classes.classA1, majorId: world.majors.majorA, collegeId: world.colleges.collegeA };
    const rows = Array.from({ length: count }, (_, index) => studentRow(FIRST + index, place, app.get(Cipher)));
    await source.createQueryBuilder().comment('scope:SYSTEM').insert().into(Student).values(rows).execute();
    await this.house.sql(`/* scope:SYSTEM */ update origin_review set state = 'APPROVED' where id = any($1)`, [
      rows.map(({ id }) => id),
    ]);
    for (const { id, studentNo, name } of rows)
      await this.account({ portal: 'student', loginName: studentNo, name, studentId: id });
    return rows;
  }

  /** Signed-in counsellors of class A1. */
  async counsellors(count: number): Promise<Client[]> {
    const clients: Client[] = [];
    for (let index = 0; index < count; index += 1) {
      const [mobile, staffNo] = [`1392000${String(index).padStart(4, '0')}`, `R${String(index).padStart(4, '0')}`];
      const id = await this.account({ portal: 'teacher', loginName: mobile, mobile, staffNo, name: staffNo });
      await this.house.source.manager.insert(RoleGrant, { accountId: id, role: 'COUNSELLOR' });
      await this.house.source.manager.insert(ClassAssignment, { classId: this.house.world.classes.classA1, staffNo });
      clients.push(await this.signIn('teacher', mobile));
    }
    return clients;
  }

  /** The signed-in user of one more company. */
  async company(serial: number, name: string): Promise<Client> {
    const row = employerRow(serial, name);
    await this.house.source.createQueryBuilder().comment('scope:SYSTEM').insert().into(Employer).values(row).execute();
    const mobile = row.contactMobile;
    const who = {
      portal: 'employer',
      loginName: mobile,
      mobile,
      name,
      employerId: row.id,
      employerRole: 'ADMIN',
    } as const;
    await this.house.source.manager.insert(RoleGrant, { accountId: await this.account(who), role: 'EMPLOYER' });
    return this.signIn('employer', mobile);
  }

  async signIn(portal: Portal, account: string): Promise<Client> {
    const client = new Client(this.house.app, portal);
    const reply = await client.post('/api/auth/login', { portal, account, password: PASSWORD });
    if (reply.status !== 200) throw new Error(`${account} could not sign in: ${JSON.stringify(reply.body)}`);
    return client;
  }

  private async account(who: Partial<Account>): Promise<string> {
    const id = randomUUID();
    const row = { ...who, id, passwordHash: await passwordHash, status: 'ACTIVE' as const };
    await this.house.source.manager.insert(Account, row);
    return id;
  }
}
