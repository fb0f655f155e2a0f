import type { AgreementView } from '@qicheng/contracts';
import { AgreementFlow } from '../../../test/agreement-flow.js';
import type { Loose } from '../../../test/client.js';
import { InvitationDesk } from '../../../test/invitation-desk.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const REASON = '薪酬与面试时谈的不一致';

let house: TestHouse;
let flow: AgreementFlow;
beforeAll(async () => {
  house = await testHouse();
  flow = new AgreementFlow(house);
  await flow.approveOrigin('studentA1', 'studentA2', 'studentB1', 'studentB2');
  await (await house.as('centre')).put('/api/settings/requireEmployerConfirm', { value: true });
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

const confirm = async (company: string, id: string, values: object = {}) => {
  const client = await house.as(company);
  const { version = 1 } = (await client.get<Loose>(`/api/agreements/${id}`)).body;
  return client.post<Loose>(`/api/agreements/${id}/confirm`, { version, values });
};
const submitted = (student: string): Promise<AgreementView> =>
  flow.submitted(student, house.world.employers.employerA, { employerContact: '人事科钱老师' });

describe('a company confirms what a graduate has submitted', () => {
  it('as it is: the counsellor is next', async () => {
    const { id, state } = await submitted('studentA1');
    expect(state).toBe('EMPLOYER_CONFIRM');
    const same = (await flow.seen('employerA', id)).values;
    const { status, body } = await confirm('employerA', id, same);
    expect({ status, state: body.state }).toEqual({ status: 200, state: 'COUNSELLOR_REVIEW' });
    expect(await flow.seen('employerA', id)).toMatchObject({ version: body.version, employerChanges: [] });
    expect((await confirm('employerA', id)).body).toMatchObject({ code: 'NOT_NOW' });
  });

  it('with changes: the graduate sees each of them and agrees', async () => {
    const { id } = await submitted('studentA2');
    expect((await confirm('employerA', id, { salary: '9000' })).body).toMatchObject({ code: 'INCOMPLETE' });
    const { body } = await confirm('employerA', id, { salary: '9000', probationSalary: '7200' });
    expect(body.state).toBe('STUDENT_CONFIRM');
    const seen = await flow.seen('studentA2', id);
    expect(seen.employerChanges.map(({ label }) => label)).toEqual(['试用期月薪', '转正后月薪']);
    expect(seen.timeline.at(0)?.changes?.map(({ label }) => label)).toEqual(['试用期月薪', '转正后月薪']);
    expect(seen.values.salary).toBe('9000');
    expect(await new InvitationDesk(house).told('studentA2')).toContain('单位已确认协议');
    expect((await flow.step('studentA2', id, 'confirmChanges')).status).toBe(422);
    expect(await flow.done('studentA2', id, 'confirmChanges', { confirmed: true })).toMatchObject({
      state: 'COUNSELLOR_REVIEW',
    });
  });

  it('with changes that the graduate refuses: it goes back, and round again', async () => {
    const { id, values } = await submitted('studentB1');
    await confirm('employerA', id, { jobTitle: '测试工程师' });
    expect((await flow.step('studentB1', id, 'refuseChanges')).status).toBe(422);
    expect(await flow.done('studentB1', id, 'refuseChanges', { reason: REASON })).toMatchObject({
      state: 'RETURNED',
      returnReason: REASON,
      employerChanges: [],
      values,
    });
    const { timeline } = await flow.seen('studentB1', id);
    expect(timeline.at(0)?.changes).toEqual([{ label: '岗位名称', from: '测试工程师', to: '软件工程师' }]);
    expect(await new InvitationDesk(house).told('employerA')).toContain('学生不同意单位修改的内容');
    expect(await flow.done('studentB1', id, 'submit', { confirmed: true })).toMatchObject({
      state: 'EMPLOYER_CONFIRM',
      employerChanges: [],
    });
    expect((await confirm('employerA', id)).body.state).toBe('COUNSELLOR_REVIEW');
  });

  it('only its own, only when it is its turn, and never name or code', async () => {
    const { id, version } = await submitted('studentB2');
    expect((await confirm('employerB', id)).status).toBe(404);
    for (const person of ['studentB2', 'counsellorB', 'centre']) {
      const reply = await (await house.as(person)).post(`/api/agreements/${id}/confirm`, { version, values: {} });
      expect(reply.status).toBe(403);
    }
    const company = await house.as('employerA');
    const stale = await company.post<Loose>(`/api/agreements/${id}/confirm`, { version: version - 1, values: {} });
    expect(stale.body).toMatchObject({ code: 'STALE' });
    const forged = await confirm('employerA', id, { employerUscc: '91350100M000100Y43' });
    expect(forged.body).toMatchObject({ code: 'INVALID', fields: [{ field: 'employerUscc' }] });
    expect((await confirm('employerA', id, { jobTitle: null })).body).toMatchObject({
      code: 'INCOMPLETE',
      fields: [{ field: 'jobTitle' }],
    });
    expect((await flow.seen('employerA', id)).state).toBe('EMPLOYER_CONFIRM');
    await flow.done('employerA', id, 'reject', { reason: REASON });
    expect((await confirm('employerA', id)).body).toMatchObject({ code: 'NOT_NOW' });
  });

  it('an invitation is not confirmed but accepted', async () => {
    await house.sql(`/* scope:SYSTEM */ delete from agreement where student_id = $1`, [house.world.students.fresh]);
    const { id } = await new InvitationDesk(house).invited('employerB', 'fresh');
    expect((await confirm('employerB', id)).body).toMatchObject({ code: 'NOT_NOW' });
  });
});
