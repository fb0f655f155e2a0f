import type { TerminationView } from '@qicheng/contracts';
import type { TerminationPaper, TerminationValues } from '@qicheng/domain';
import { TERMS } from './agreement-flow.js';
import type { Loose, Reply } from './client.js';
import { agreementIn } from './sealing-house.js';
import { sendFile } from './send-file.js';
import type { TestHouse } from './test-app.js';
import type { World } from './world.js';

type StudentKey = keyof World['students'];
type EmployerKey = keyof World['employers'];
type Body = Record<string, unknown>;

/** A request of a student without a fault; the penalty of `TERMS` is waived. */
export const REASONS: TerminationValues = {
  reasonCode: 'S_STUDY',
  reasonText: '已被本校录取为硕士研究生，决定继续深造，与单位沟通一致。',
  negotiated: 'true',
  penaltyRequired: 'false',
};
/** One of a company. */
export const COMPANY_REASONS: TerminationValues = {
  ...REASONS,
  reasonCode: 'E_CLOSED',
  reasonText: '因公司业务调整，原定招聘的岗位已经取消，无法继续履行协议。',
};
/** What the content check takes for a PDF. */
export const PDF = Buffer.from('%PDF-1.7\n% a stamped letter\n');

const NAMES: Readonly<Record<EmployerKey, string>> = {
  employerA: '甲启航科技有限公司',
  employerB: '乙远帆贸易有限公司',
  employerC: '丙未认领制造有限公司',
};

/** Walks requests through their life over HTTP. */
export class TerminationFlow {
  private numbers = 0;

  constructor(private readonly house: TestHouse) {}

  /** A signed agreement between the two, as a row. */
  agreement(student: StudentKey, employer: EmployerKey = 'employerA', given: Body = {}): Promise<string> {
    this.numbers += 1;
    return agreementIn(this.house, student, {
      state: 'SIGNED',
      employerId: this.house.world.employers[employer],
      employerName: NAMES[employer],
      agreementNo: `9999920273${String(this.numbers).padStart(8, '0')}`,
      signedAt: new Date('2026-11-01T08:00:00Z'),
      values: TERMS,
      ...given,
    });
  }

  async start(person: string, agreementId: string): Promise<Reply<Loose>> {
    return (await this.house.as(person)).post('/api/terminations', { agreementId });
  }

  /** A draft that may be submitted as it is. */
  async filled(person: string, agreementId: string, values: TerminationValues = {}): Promise<TerminationView> {
    const begun = await this.start(person, agreementId);
    if (begun.status !== 200) throw new Error(`not started: ${JSON.stringify(begun.body)}`);
    const reasons = person.startsWith('employer') ? COMPANY_REASONS : REASONS;
    return (await this.save(person, begun.body, { ...reasons, ...values })).body;
  }

  async submitted(person: string, agreementId: string, values: TerminationValues = {}): Promise<TerminationView> {
    const { id } = await this.filled(person, agreementId, values);
    return this.done(person, id, 'submit');
  }

  /** Agreed to by employer A, so that the school's first reviewer has it. */
  async agreed(student: StudentKey, agreementId: string): Promise<TerminationView> {
    const { id } = await this.submitted(student, agreementId);
    return this.done('employerA', id, 'agree');
  }

  async save(person: string, { id, version }: TerminationView, values: TerminationValues): Promise<Reply<Loose>> {
    return (await this.house.as(person)).put<Loose>(`/api/terminations/${id}`, { version, values });
  }

  async attach(person: string, id: string, kind: TerminationPaper = 'LETTER', content = PDF): Promise<Reply<Loose>> {
    return sendFile<Loose>(
      await this.house.as(person),
      `/api/terminations/${id}/files?kind=${kind}`,
      content,
      '解约函.pdf',
    );
  }

  /** The request as `person` sees it. */
  async seen(person: string, id: string): Promise<TerminationView> {
    const reply = await (await this.house.as(person)).get<TerminationView>(`/api/terminations/${id}`);
    if (reply.status !== 200) throw new Error(`${person} does not see ${id}: ${reply.status}`);
    return reply.body;
  }

  /** What the API says to a step on the newest version. */
  async step(person: string, id: string, action: string, more: Body = {}): Promise<Reply<Loose>> {
    const client = await this.house.as(person);
    const { version = 1 } = (await client.get<Loose>(`/api/terminations/${id}`)).body;
    return client.post<Loose>(`/api/terminations/${id}/actions/${action}`, { version, ...more });
  }

  /** A step that must work; returns what its actor sees afterwards. */
  async done(person: string, id: string, action: string, more: Body = {}): Promise<TerminationView> {
    const reply = await this.step(person, id, action, more);
    if (reply.status !== 200) throw new Error(`${person} ${action}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return this.seen(person, id);
  }

  /** Every reviewer of the school in turn; everybody is of class A1. */
  async approved(id: string): Promise<TerminationView> {
    await this.done('counsellorA', id, 'approve');
    await this.done('collegeA', id, 'approve');
    return this.done('centre', id, 'approve');
  }

  async stateOf(agreementId: string): Promise<string | undefined> {
    const [row] = await this.house.sql<{ state: string }>(
      '/* scope:SYSTEM */ select state from agreement where id = $1',
      [agreementId],
    );
    return row?.state;
  }

  /** Time goes on by so many milliseconds, and everybody has just signed in again. */
  async later(ms: number): Promise<void> {
    this.house.clock.advance(ms);
    const now = this.house.clock.now();
    await this.house.sql(`update session set last_seen_at = $1, expires_at = $1::timestamptz + interval '1 hour'`, [
      now,
    ]);
  }

  async set(key: string, value: string | number | boolean): Promise<void> {
    const reply = await (await this.house.as('centre')).put(`/api/settings/${key}`, { value });
    if (reply.status >= 300) throw new Error(`setting ${key}: ${reply.status}`);
  }
}
