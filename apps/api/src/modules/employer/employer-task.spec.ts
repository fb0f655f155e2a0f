import type { EmployerTaskGroup } from '@qicheng/contracts';
import { act, applied, newcomer } from '../../../test/company-flow.js';
import { usccOf } from '../../../test/employers.js';
import { agreementIn } from '../../../test/sealing-house.js';
import { TerminationFlow } from '../../../test/termination-flow.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const HOUR = 3_600_000;

let house: TestHouse;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(async () => {
  expect(house.gate.violations).toEqual([]);
  await house.close();
});

const tasks = async (person: string): Promise<EmployerTaskGroup[]> =>
  (await (await house.as(person)).get('/api/employer/tasks')).body;
const invited = (student: 'studentA1' | 'studentA2' | 'studentB1' | 'studentB2', hours: number) =>
  agreementIn(house, student, {
    state: 'INVITED',
    initiator: 'EMPLOYER',
    inviteExpiresAt: new Date(Date.now() + hours * HOUR),
  });

describe('what waits for a company', () => {
  it('is nothing at first, and nothing of another company', async () => {
    await agreementIn(house, 'studentA1', { state: 'EMPLOYER_CONFIRM' });
    expect(await tasks('employerB')).toEqual([]);
  });

  it('are agreements to confirm and to stamp, without those that somebody wants cancelled', async () => {
    const confirm = await agreementIn(house, 'studentA1', { state: 'EMPLOYER_CONFIRM', submittedAt: new Date() });
    const stamp = await agreementIn(house, 'studentA2', { state: 'SEALING', nextMark: 'EMPLOYER_SEALED' });
    await agreementIn(house, 'studentB1', { state: 'SEALING', nextMark: 'EMPLOYER_SEALED', cancelAskedBy: 'STUDENT' });
    await agreementIn(house, 'studentB2', { state: 'SEALING', nextMark: 'COLLEGE_SEALED' });
    expect(await tasks('employerA')).toMatchObject([
      { kind: 'CONFIRM', count: 1, items: [{ id: confirm, name: expect.any(String), dueAt: null }] },
      { kind: 'STAMP', count: 1, items: [{ id: stamp }] },
    ]);
  });

  it('are invitations, those that end within a day apart, and none that is over', async () => {
    const last = await invited('studentA1', 23);
    const next = await invited('studentA2', 25);
    const later = await invited('studentB1', 72);
    await invited('studentB2', -1);
    const [ending, running] = await tasks('employerA');
    expect(ending).toMatchObject({ kind: 'ENDING', count: 1, items: [{ id: last, dueAt: expect.any(String) }] });
    expect(running).toMatchObject({ kind: 'INVITED', count: 2 });
    expect(running?.items.map(({ id }) => id)).toEqual([next, later]);
  });

  it('are terminations to answer until their day, and its own that are not finished', async () => {
    const flow = new TerminationFlow(house);
    const asked = await flow.submitted('studentA1', await flow.agreement('studentA1'));
    const own = await flow.filled('employerA', await flow.agreement('studentA2'));
    const [answer, draft] = await tasks('employerA');
    expect(answer).toMatchObject({ kind: 'ANSWER', count: 1, items: [{ id: asked.id }] });
    const days = (Date.parse(String(answer?.items[0]?.dueAt)) - Date.now()) / (24 * HOUR);
    expect(Math.round(days)).toBe(15);
    expect(draft).toMatchObject({ kind: 'TERMINATION', count: 1, items: [{ id: own.id }] });
  });

  it('are colleagues who want to join and a change of certified data, for an ADMIN', async () => {
    const colleague = newcomer(60);
    const { id, client } = await applied(house, { ...colleague, uscc: usccOf(1) });
    expect(await tasks('employerA')).toMatchObject([{ kind: 'JOIN', count: 1, items: [{ id, name: '郑小满' }] }]);
    expect((await client.get('/api/employer/tasks')).body).toEqual([]);
    const admin = await house.as('employerA');
    await act(admin, id, 'approve');
    await admin.post('/api/employer/change');
    expect((await tasks('employerA')).map(({ kind }) => kind)).toEqual(['CHANGE']);
    expect((await client.get('/api/employer/tasks')).body).toEqual([]);
  });
});
