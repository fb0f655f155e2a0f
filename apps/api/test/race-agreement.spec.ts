import type { AgreementView, MyAgreementsView } from '@qicheng/contracts';
import { AGREEMENT_ACTIVE_STATES } from '@qicheng/domain';
import { verifyHistory } from '../src/core/history/index.js';
import { AgreementFlow, TERMS } from './agreement-flow.js';
import type { Client, Loose, Reply } from './client.js';
import { Crowd } from './crowd.js';
import { testHouse, type TestHouse } from './test-app.js';

const STUDENTS = 50;
const REVIEWERS = { accounts: 20, each: 10 };
const SEAL_KEY = 'a test secret of at least thirty-two characters';

let house: TestHouse;
let crowd: Crowd;
beforeAll(async () => {
  house = await testHouse();
  crowd = new Crowd(house);
});
afterAll(() => house.close());

const outcomes = (replies: readonly Reply<Loose>[]) => {
  const seen: Record<string, number> = {};
  for (const { status, body } of replies) {
    const key = status === 200 ? '200' : `${status} ${body.code} ${body.detail ?? ''}`.trim();
    seen[key] = (seen[key] ?? 0) + 1;
  }
  return seen;
};
const counted = async (what: string, parameters: unknown[] = []) =>
  (await house.sql<{ count: number }>(`/* scope:SYSTEM */ select count(*)::int from ${what}`, parameters))[0]?.count;

describe('fifty graduates with three invitations each', () => {
  let graduates: Client[];

  it('are invited by three companies', async () => {
    const people = await crowd.graduates(STUDENTS);
    const companies = [
      await house.as('employerA'),
      await house.as('employerB'),
      await crowd.company(90, '丁第三方制造有限公司'),
    ];
    const invite = (company: Client, { studentNo, name }: { studentNo: string; name: string }) =>
      company.post<Loose>('/api/invitations', { studentKey: studentNo, name, values: TERMS });
    const replies = await Promise.all(people.flatMap((one) => companies.map((company) => invite(company, one))));
    expect(outcomes(replies)).toEqual({ 200: STUDENTS * companies.length });
    graduates = [];
    for (const { studentNo } of people) graduates.push(await crowd.signIn('student', studentNo));
  });

  it('accept all of them at once: each gets exactly one, and reads why not the others', async () => {
    const invitations: { student: Client; of: AgreementView }[] = [];
    for (const student of graduates) {
      const { items } = (await student.get<MyAgreementsView>('/api/my-agreements')).body;
      expect(items).toHaveLength(3);
      invitations.push(...items.map((of) => ({ student, of })));
    }
    const replies = await Promise.all(
      invitations.map(({ student, of: { id, version } }) =>
        student.post<Loose>(`/api/my-agreements/${id}/actions/accept`, { version, confirmed: true }),
      ),
    );
    expect(outcomes(replies)).toEqual({
      200: STUDENTS,
      '409 NOT_NOW 已有一份进行中的协议，请先办结、作废或解约': 2 * STUDENTS,
    });
    const active = `agreement where state = any($1)`;
    expect(await counted(active, [AGREEMENT_ACTIVE_STATES])).toBe(STUDENTS);
    expect(await counted(`(select distinct student_id from ${active}) one`, [AGREEMENT_ACTIVE_STATES])).toBe(STUDENTS);
    expect(await counted(`agreement where state = 'INVITED'`)).toBe(2 * STUDENTS);
    expect(await counted(`history where subject = 'agreement' and action = 'accept'`)).toBe(STUDENTS);
  });
});

describe('two hundred opinions on one agreement', () => {
  it('at the same moment: one counts', async () => {
    const flow = new AgreementFlow(house);
    await flow.approveOrigin('studentA1');
    const { id, version } = await flow.submitted('studentA1', house.world.employers.employerC);
    const counsellors = await crowd.counsellors(REVIEWERS.accounts);
    const requests = Array.from(
      { length: REVIEWERS.accounts * REVIEWERS.each },
      (_, index) => counsellors[index % REVIEWERS.accounts] as Client,
    );
    const replies = await Promise.all(
      requests.map((one) => one.post<Loose>(`/api/agreements/${id}/actions/approve`, { version })),
    );
    const statuses = replies.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array(requests.length - 1).fill(409)]);
    expect(await counted(`history where subject_id = $1 and action = 'approve'`, [id])).toBe(1);
    expect((await flow.seen('studentA1', id)).state).toBe('COLLEGE_REVIEW');
  });

  it('leave a history that is whole', async () => {
    expect(await verifyHistory(house.source, SEAL_KEY, [])).toEqual([]);
    expect(house.gate.violations).toEqual([]);
  });
});
