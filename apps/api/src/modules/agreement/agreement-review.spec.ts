import type { AgreementView, MyAgreementsView } from '@qicheng/contracts';
import { agreementWorkflow } from '@qicheng/domain';
import { AgreementFlow } from '../../../test/agreement-flow.js';
import { InvitationDesk } from '../../../test/invitation-desk.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const REASON = '岗位与专业不符，请与单位核对';

let house: TestHouse;
let flow: AgreementFlow;
let employerId: string;
beforeAll(async () => {
  house = await testHouse();
  flow = new AgreementFlow(house);
  employerId = house.world.employers.employerC;
  await flow.approveOrigin('studentA1', 'studentA2', 'studentB1');
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

const choose = async (key: string, value: boolean | string) =>
  expect((await (await house.as('centre')).put(`/api/settings/${key}`, { value })).status).toBe(204);
const as = async (person: string, role: string) => (await house.as(person)).post('/api/auth/role', { role });
const discarded = async (person: string, id: string) => {
  await flow.done('collegeA', id, 'return', { reason: REASON });
  await flow.done(person, id, 'discard');
};

const leadsTo = async (person: string, id: string, action: string) =>
  (await flow.seen(person, id)).offers.find((offer) => offer.action === action)?.to;

describe('what hinders a beginning', () => {
  const hindrance = async (person: string) =>
    (await (await house.as(person)).get<MyAgreementsView>('/api/my-agreements')).body.hindrance;

  it('is an origin review that is not approved, where the school asks for it', async () => {
    expect(await hindrance('studentB2')).toContain('生源信息');
    await choose('requireOriginApproved', false);
    expect(await hindrance('studentB2')).toBeNull();
    await choose('requireOriginApproved', true);
  });

  it('is another destination, but not one that is still being sought', async () => {
    const register = (code: string) =>
      house.sql(
        `/* scope:SYSTEM */ insert into destination (student_id, grad_year, college_id, class_id, category_code, source)
         select id, grad_year, college_id, class_id, $2, 'STAFF' from student where id = $1`,
        [house.world.students.studentB1, code],
      );
    await register('11');
    expect(await hindrance('studentB1')).toContain('其他毕业去向');
    await house.sql('/* scope:SYSTEM */ delete from destination');
    await register('70');
    expect(await hindrance('studentB1')).toBeNull();
  });
});

describe('two levels of review', () => {
  it('are two people’s, unless the school says otherwise', async () => {
    const { id } = await flow.submitted('studentA1', employerId);
    await as('both', 'COUNSELLOR');
    await flow.done('both', id, 'approve');
    await as('both', 'COLLEGE_ADMIN');
    expect((await flow.step('both', id, 'approve')).body.detail).toContain('同一人');
    await choose('separateReviewers', false);
    await flow.done('both', id, 'return', { reason: REASON });
    await flow.done('studentA1', id, 'discard');
    await choose('separateReviewers', true);
  });

  it('may be the college’s alone', async () => {
    await choose('agreementChain', 'COLLEGE');
    const { id } = await flow.draft('studentA2', employerId);
    expect(await leadsTo('studentA2', id, 'submit')).toBe('COLLEGE_REVIEW');
    expect((await flow.done('studentA2', id, 'submit', { confirmed: true })).state).toBe('COLLEGE_REVIEW');
    expect(await leadsTo('collegeA', id, 'approve')).toBe('SEALING');
    await discarded('studentA2', id);
  });

  it('may be the counsellor’s alone', async () => {
    await choose('agreementChain', 'COUNSELLOR');
    const { id } = await flow.submitted('studentA1', employerId);
    expect(await leadsTo('counsellorA', id, 'approve')).toBe('SEALING');
    expect(await leadsTo('counsellorA', id, 'return')).toBe('RETURNED');
    await flow.done('counsellorA', id, 'approve');
    expect((await flow.seen('studentA1', id)).state).toBe('SEALING');
    await choose('agreementChain', 'COUNSELLOR,COLLEGE');
    await flow.done('collegeA', id, 'sendBack', { reason: REASON });
    await flow.done('studentA1', id, 'discard');
  });

  it('tell before a return that an invited agreement is void after it', async () => {
    const { id } = await new InvitationDesk(house).invited('employerA', 'studentA1');
    expect(await leadsTo('studentA1', id, 'accept')).toBe('COUNSELLOR_REVIEW');
    await flow.done('studentA1', id, 'accept', { confirmed: true });
    expect(await leadsTo('counsellorA', id, 'approve')).toBe('COLLEGE_REVIEW');
    expect(await leadsTo('counsellorA', id, 'return')).toBe('VOID');
    await flow.done('counsellorA', id, 'return', { reason: REASON });
    expect((await flow.seen('studentA1', id)).state).toBe('VOID');
  });

  it('cannot pass a company that has been suspended meanwhile', async () => {
    const { id } = await flow.submitted('studentA1', employerId);
    const suspend = (state: string) =>
      house.sql('/* scope:SYSTEM */ update employer set state = $2 where id = $1', [employerId, state]);
    await suspend('SUSPENDED');
    expect((await flow.step('counsellorA', id, 'approve')).body.detail).toContain('停用');
    expect(await leadsTo('counsellorA', id, 'approve')).toBeNull();
    await suspend('APPROVED');
    await flow.done('counsellorA', id, 'return', { reason: REASON });
    await flow.done('studentA1', id, 'discard');
  });
});

describe('many at once', () => {
  it('are each decided by itself', async () => {
    const mine = await flow.submitted('studentA1', employerId);
    const foreign = await flow.submitted('studentB1', employerId);
    const client = await house.as('counsellorA');
    const batch = (action: string, items: readonly Pick<AgreementView, 'id' | 'version'>[], reason?: string) =>
      client.post('/api/agreements/batch', {
        action,
        items: items.map(({ id, version }) => ({ id, version })),
        ...(reason === undefined ? {} : { reason }),
      });
    const { body } = await batch('approve', [mine, foreign]);
    expect(body).toEqual([
      { id: mine.id, name: '测试乙', done: true, message: null },
      { id: foreign.id, name: '', done: false, message: expect.stringContaining('没有找到') },
    ]);
    expect((await batch('approve', [mine])).body[0]).toMatchObject({ name: '测试乙', done: false });
    expect((await batch('submit', [mine])).status).toBe(400);
    expect((await (await house.as('employerA')).post('/api/agreements/batch', {})).status).toBe(403);
  });
});

describe('what only the student may do', () => {
  const OWN = agreementWorkflow.table.filter(({ by }) => by.length === 1 && by[0] === 'STUDENT');

  it.each([...new Set(OWN.map(({ action }) => action))])('%s is refused to staff and companies', async (action) => {
    const state = OWN.find((row) => row.action === action)?.from[0];
    const [row] = await house.sql<{ id: string }>(
      `/* scope:SYSTEM */ with moved as (
         update agreement set state = $1, shared_with_employer = true, employer_id = $2
         where id = (select id from agreement where student_id = $3 order by created_at desc limit 1) returning id
       ) select id from moved`,
      [state, house.world.employers.employerA, house.world.students.studentA1],
    );
    for (const person of ['counsellorA', 'collegeA', 'centre', 'employerA']) {
      const reply = await flow.step(person, row?.id ?? '', action, { confirmed: true, reason: REASON });
      expect([person, reply.status]).toEqual([person, 403]);
    }
  });
});
