import type { AgreementView } from '@qicheng/contracts';
import type { AgreementValues } from '@qicheng/domain';
import { actingAs, SYSTEM } from '../src/core/actor/index.js';
import { AgreementEngine } from '../src/modules/agreement/index.js';
import type { Loose, Reply } from './client.js';
import type { TestHouse } from './test-app.js';

/** Terms without a fault; the company's name and credit code come from the library. */
export const TERMS: AgreementValues = {
  employerNature: '39',
  employerIndustry: '22',
  employerRegion: '410105',
  employerAddress: '科技大道 9 号研发楼 3 层',
  employerPostcode: '450000',
  employerContact: '人事科钱老师',
  employerPhone: '0371-65550000',
  employerEmail: 'hr@example.com',
  jobTitle: '软件工程师',
  jobCategory: '13',
  workRegion: '410105',
  workAddress: '科技大道 9 号',
  contractYears: '3',
  contractStart: '2027-07-10',
  probationMonths: '6',
  probationSalary: '6400',
  salary: '8000',
  reportFrom: '2027-07-10',
  reportTo: '2027-07-20',
  reportPlace: '科技大道 9 号人力资源部',
  acceptArchive: 'false',
  archiveReceiverName: null,
  archiveReceiverAddress: null,
  archiveReceiverPostcode: null,
  archiveReceiverContact: null,
  archiveReceiverPhone: null,
  acceptHukou: 'false',
  preconditions: 'DIPLOMA,DEGREE',
  penaltyParty: 'BOTH',
  penaltyAmount: '3000',
};

type Body = Record<string, unknown>;

/** Walks agreements through their life over HTTP, for every test that needs one in a certain state. */
export class AgreementFlow {
  constructor(private readonly house: TestHouse) {}

  /** Lets these students sign: their origin reviews are approved. */
  async approveOrigin(...persons: (keyof TestHouse['world']['students'])[]): Promise<void> {
    const ids = persons.map((person) => this.house.world.students[person]);
    await this.house.sql(
      `/* scope:SYSTEM */ update origin_review set state = 'APPROVED', version = version + 1 where id = any($1)`,
      [ids],
    );
  }

  /** A student's new draft with a company, filled with `TERMS` and what is given. */
  async draft(person: string, employerId: string, values: AgreementValues = {}): Promise<AgreementView> {
    const student = await this.house.as(person);
    const begun = await student.post<AgreementView>('/api/my-agreements', { employerId });
    if (begun.status !== 200) throw new Error(`no draft: ${JSON.stringify(begun.body)}`);
    return (await this.save(person, begun.body, { ...TERMS, ...values })).body;
  }

  async save(person: string, { id, version }: AgreementView, values: AgreementValues, more: Body = {}) {
    const student = await this.house.as(person);
    return student.put<Loose>(`/api/my-agreements/${id}/draft`, { version, values, ...more });
  }

  async submitted(person: string, employerId: string, values: AgreementValues = {}): Promise<AgreementView> {
    const { id } = await this.draft(person, employerId, values);
    return this.done(person, id, 'submit', { confirmed: true });
  }

  /** Approved by counsellor and college: the content is frozen. Everybody is of college A. */
  async sealing(person: string, employerId: string, values: AgreementValues = {}): Promise<AgreementView> {
    const { id } = await this.submitted(person, employerId, values);
    await this.done('counsellorA', id, 'approve');
    await this.done('collegeA', id, 'approve');
    return this.seen(person, id);
  }

  /** Signed by the graduate and sealed by everybody. */
  async signed(person: keyof TestHouse['world']['students'], employerId: string): Promise<AgreementView> {
    const { id } = await this.sealing(person, employerId);
    await this.sign(person, id);
    await this.done('collegeA', id, 'markEmployerSeal');
    await this.done('collegeA', id, 'markCollegeSeal');
    await this.done('centre', id, 'markSchoolSeal');
    return this.seen(person, id);
  }

  /** The student's signature as a step of the workflow; drawing and proof of identity are another test's matter. */
  async sign(person: keyof TestHouse['world']['students'], id: string): Promise<void> {
    const { version, name } = await this.seen(person, id);
    const student = { ...SYSTEM, role: 'STUDENT', name, studentId: this.house.world.students[person] } as const;
    await actingAs(student, () => this.house.app.get(AgreementEngine).act(id, 'sign', { version }));
  }

  /** The agreement as `person` sees it. */
  async seen(person: string, id: string): Promise<AgreementView> {
    const client = await this.house.as(person);
    const reply = await client.get<AgreementView>(`/api/${listOf(client.portal)}/${id}`);
    if (reply.status !== 200) throw new Error(`${person} does not see ${id}: ${reply.status}`);
    return reply.body;
  }

  /** What the API says to a step on the newest version. */
  async step(person: string, id: string, action: string, more: Body = {}): Promise<Reply<Loose>> {
    const client = await this.house.as(person);
    const path = `/api/${listOf(client.portal)}/${id}`;
    const { version = 1 } = (await client.get<Loose>(path)).body;
    return client.post<Loose>(`${path}/actions/${action}`, { version, ...more });
  }

  /** A step that must work; returns the answer. */
  async done(person: string, id: string, action: string, more: Body = {}): Promise<AgreementView> {
    const reply = await this.step(person, id, action, more);
    if (reply.status !== 200) throw new Error(`${person} ${action}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }
}

const listOf = (portal: string) => (portal === 'student' ? 'my-agreements' : 'agreements');
