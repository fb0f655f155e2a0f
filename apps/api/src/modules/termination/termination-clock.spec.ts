import { TerminationFlow } from '../../../test/termination-flow.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { TerminationClock } from './termination-clock.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ENDING = '解约申请即将到答复期';
const WANTED = '对方逾期未答复，请上传解约函';
const ESCALATED = '对方逾期未答复，解约申请已提请学校审核';

const STUDENTS = ['studentA1', 'studentA2', 'studentB1', 'studentB2'] as const;

let house: TestHouse;
let flow: TerminationFlow;
const agreements: Record<string, string> = {};
beforeAll(async () => {
  house = await testHouse();
  flow = new TerminationFlow(house);
  for (const student of STUDENTS) agreements[student] = await flow.agreement(student);
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

/** Rounds so many milliseconds from now; the clock is set right again, so that sessions live on. */
async function tickAfter(ms: number, rounds = 1): Promise<void> {
  house.clock.set(new Date(Date.now() + ms));
  await Promise.all(Array.from({ length: rounds }, () => house.app.get(TerminationClock).tick()));
  house.clock.set(new Date());
}

/** How often `person` has been told that about the request. */
async function told(person: string, id: string, title: string): Promise<number> {
  const { body } = await (await house.as(person)).get('/api/notifications?pageSize=100');
  const items: { title: string; link: string }[] = body.items;
  return items.filter((one) => one.title === title && one.link === `/terminations/${id}`).length;
}

const steps = (id: string) =>
  house.sql<{ action: string; role: string }>(
    `select action, actor_role as role from history where subject = 'termination' and subject_id = $1 order by seq`,
    [id],
  );

/** Nothing else runs out while a test moves the clock. */
const settle = (person: string, id: string) => flow.done(person, id, 'cancel');
/** A request that waits for the other side. */
const asked = (person: string, student: (typeof STUDENTS)[number]) => flow.submitted(person, agreements[student] ?? '');

describe('the clock of terminations', () => {
  it('reminds the company once, three days before its time ends', async () => {
    const { id, version } = await asked('studentA1', 'studentA1');
    await tickAfter(12 * DAY - HOUR);
    expect(await told('employerA', id, ENDING)).toBe(0);
    await tickAfter(12 * DAY + HOUR);
    await tickAfter(12 * DAY + 2 * HOUR);
    expect(await told('employerA', id, ENDING)).toBe(1);
    expect(await told('studentA1', id, ENDING)).toBe(0);
    expect(await flow.seen('studentA1', id)).toMatchObject({ state: 'COUNTERPART_CONFIRM', version });
    await settle('studentA1', id);
  });

  it('asks for the letter at the end, once, and goes on to the school as soon as it is there', async () => {
    const { id } = await asked('studentA1', 'studentA1');
    await tickAfter(15 * DAY - HOUR);
    expect(await told('studentA1', id, WANTED)).toBe(0);
    await tickAfter(15 * DAY + HOUR);
    await tickAfter(16 * DAY);
    expect(await told('studentA1', id, WANTED)).toBe(1);
    expect(await told('employerA', id, WANTED)).toBe(0);
    expect((await flow.seen('studentA1', id)).state).toBe('COUNTERPART_CONFIRM');
    await flow.attach('studentA1', id);
    await tickAfter(16 * DAY + HOUR);
    expect(await flow.seen('studentA1', id)).toMatchObject({ state: 'COUNSELLOR_REVIEW', counterpartDecision: null });
    for (const person of ['studentA1', 'employerA', 'counsellorA'])
      expect([person, await told(person, id, ESCALATED)]).toEqual([person, 1]);
    expect((await steps(id)).at(-1)).toEqual({ action: 'escalate', role: 'SYSTEM' });
    await settle('studentA1', id);
  });

  it('passes over a student who says nothing, by the school’s number of days', async () => {
    await flow.set('counterpartDays', 4);
    const { id } = await asked('employerA', 'studentA2');
    await flow.attach('employerA', id);
    await tickAfter(2 * DAY - HOUR);
    expect(await told('studentA2', id, ENDING)).toBe(0);
    await tickAfter(2 * DAY + HOUR);
    expect(await told('studentA2', id, ENDING)).toBe(1);
    await tickAfter(4 * DAY - HOUR);
    expect((await flow.seen('employerA', id)).state).toBe('COUNTERPART_CONFIRM');
    await tickAfter(4 * DAY + HOUR);
    expect((await flow.seen('employerA', id)).state).toBe('COUNSELLOR_REVIEW');
    await flow.set('counterpartDays', 15);
    await settle('employerA', id);
  });

  it('gives the company its whole time and a reminder again after the school has returned the request', async () => {
    const { id } = await asked('studentB1', 'studentB1');
    await tickAfter(13 * DAY);
    await flow.done('employerA', id, 'agree');
    await flow.done('counsellorB', id, 'return', { reason: '请写明与单位协商的经过' });
    const { values, version } = await flow.seen('studentB1', id);
    const view = { id, version } as Parameters<TerminationFlow['save']>[1];
    await flow.save('studentB1', view, {
      ...values,
      reasonText: '已与单位人事科两次面谈，单位表示理解，决定继续深造。',
    });
    await flow.done('studentB1', id, 'submit');
    await tickAfter(13 * DAY);
    expect(await told('employerA', id, ENDING)).toBe(2);
    await settle('studentB1', id);
  });

  it('goes to the school once when several rounds run at once, and not when the answer was faster', async () => {
    const silent = await asked('studentB1', 'studentB1');
    const heard = await asked('studentB2', 'studentB2');
    for (const [person, { id }] of [
      ['studentB1', silent],
      ['studentB2', heard],
    ] as const)
      await flow.attach(person, id);
    await flow.done('employerA', heard.id, 'refuse', { reason: '岗位仍然需要该同学' });
    await tickAfter(15 * DAY, 3);
    const actions = (await steps(silent.id)).map(({ action }) => action);
    expect(actions.filter((action) => action === 'escalate')).toHaveLength(1);
    expect((await flow.seen('studentB2', heard.id)).state).toBe('COUNTERPART_REFUSED');
  });
});
