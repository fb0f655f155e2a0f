import type { Client } from '../../../test/client.js';
import { InvitationDesk } from '../../../test/invitation-desk.js';
import { idNoOf } from '../../../test/people.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

let house: TestHouse;
let desk: InvitationDesk;
let companyA: Client;
beforeAll(async () => {
  house = await testHouse();
  desk = new InvitationDesk(house);
  companyA = await house.as('employerA');
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

describe('a company looks a graduate up', () => {
  it('and sees only what it named, with college and major', async () => {
    const key = await desk.keyOf('studentA1');
    const { status, body } = await companyA.post('/api/invitations/lookup', key);
    expect(status).toBe(200);
    expect(body).toEqual({ name: key.name, collegeName: '甲学院', majorName: '计算机科学与技术' });
  });

  it('by a number that the school has given the graduate, and by no other', async () => {
    const { name } = await desk.keyOf('studentA1');
    const numbers = [
      ['99999202730000017', 'ALLOCATED'],
      ['99999202730000025', 'VOID'],
    ];
    for (const [no, state] of numbers)
      await house.sql(
        `insert into agreement_number (no, grad_year, level, state, student_id) values ($1, '2027', '3', $2, $3)`,
        [no, state, house.world.students.studentA1],
      );
    const lookUp = async (studentKey: string) =>
      (await companyA.post('/api/invitations/lookup', { studentKey, name })).status;
    expect(await lookUp('99999202730000017')).toBe(200);
    expect(await lookUp('99999202730000025')).toBe(404);
  });

  it('by the ID number as people write it', async () => {
    const { name } = await desk.keyOf('studentA1');
    const lookUp = (studentKey: string) => companyA.post('/api/invitations/lookup', { studentKey, name });
    const own = await lookUp(idNoOf(1).toLowerCase());
    expect([own.status, own.body]).toEqual([200, expect.objectContaining({ name })]);
    expect((await lookUp(idNoOf(2))).status).toBe(404);
  });

  it('and learns nothing from what does not fit', async () => {
    const [own, other] = [await desk.keyOf('studentA1'), await desk.keyOf('studentA2')];
    const wrong = [
      { ...own, name: other.name },
      { ...own, studentKey: other.studentKey },
      { ...own, studentKey: '2099000001' },
      { ...own, studentKey: idNoOf(2) },
      { studentKey: idNoOf(1), name: other.name },
      { ...own, name: own.name.slice(0, 2) },
    ];
    const answers = [];
    for (const key of wrong) {
      const { status, body } = await companyA.post<{ code: string; detail: string }>('/api/invitations/lookup', key);
      answers.push(`${status} ${body.code} ${body.detail}`);
    }
    for (const key of wrong) {
      const { status, body } = await companyA.post<{ code: string; detail: string }>('/api/invitations', {
        ...key,
        values: {},
      });
      answers.push(`${status} ${body.code} ${body.detail}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 NOT_FOUND/);
  });

  it('so many times an hour only', async () => {
    const companyB = await house.as('employerB');
    const guess = (index: number) =>
      companyB.post('/api/invitations/lookup', {
        studentKey: `20230${String(index).padStart(5, '0')}`,
        name: '测试甲',
      });
    const statuses = await Promise.all(Array.from({ length: 61 }, async (_, index) => (await guess(index)).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    await house.sql('delete from rate_window');
  });
});
