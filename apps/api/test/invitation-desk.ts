import type { AgreementView } from '@qicheng/contracts';
import type { AgreementValues } from '@qicheng/domain';
import { TERMS } from './agreement-flow.js';
import type { Loose, Reply } from './client.js';
import type { TestHouse } from './test-app.js';
import type { World } from './world.js';

type StudentKey = keyof World['students'];
type EmployerKey = 'employerA' | 'employerB';

/** Companies at work on invitations, over HTTP. */
export class InvitationDesk {
  constructor(private readonly house: TestHouse) {}

  /** How a company that knows a graduate names them. */
  async keyOf(student: StudentKey): Promise<{ studentKey: string; name: string }> {
    const [row] = await this.house.sql<{ studentKey: string; name: string }>(
      `/* scope:SYSTEM */ select student_no as "studentKey", name from student where id = $1`,
      [this.house.world.students[student]],
    );
    if (!row) throw new Error(`${student} is not in the register`);
    return row;
  }

  /** What the API says to an invitation on `TERMS` and what is given. */
  async invite(
    employer: EmployerKey,
    student: StudentKey,
    values: AgreementValues = {},
    more: object = {},
  ): Promise<Reply<Loose>> {
    const body = { ...(await this.keyOf(student)), values: { ...TERMS, ...values }, ...more };
    return (await this.house.as(employer)).post<Loose>('/api/invitations', body);
  }

  /** An invitation that must succeed, as the company sees it. */
  async invited(employer: EmployerKey, student: StudentKey, more: object = {}): Promise<AgreementView> {
    const reply = await this.invite(employer, student, {}, more);
    if (reply.status !== 200) throw new Error(`no invitation: ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  /** What the API says to a change of an invitation's newest version. */
  async edit(employer: EmployerKey, id: string, values: AgreementValues, more: object = {}): Promise<Reply<Loose>> {
    const company = await this.house.as(employer);
    const { version = 1 } = (await company.get<Loose>(`/api/agreements/${id}`)).body;
    return company.put<Loose>(`/api/invitations/${id}`, { version, values, ...more });
  }

  /** Titles of what a person has been told, newest first. */
  async told(person: string): Promise<string[]> {
    const { body } = await (await this.house.as(person)).get<Loose>('/api/notifications');
    return body.items.map(({ title }: { title: string }) => title);
  }
}
