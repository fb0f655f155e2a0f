import { DEFAULT_CLAUSES } from '@qicheng/domain';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const PATH = '/api/agreement-clauses';
const CLAUSES = [{ title: ' 如实告知 ', text: '甲乙双方如实告知与就业有关的情况。' }];
const save = async (body: object) => (await house.as('centre')).put(PATH, body);

describe('the clauses', () => {
  it('begin with the built-in ones', async () => {
    const { body } = await (await house.as('centre')).get(PATH);
    expect(body).toMatchObject({ version: 0, createdAt: null, clauses: DEFAULT_CLAUSES });
  });

  it('get a new version with every save, and one only of two at once', async () => {
    const both = await Promise.all([1, 2].map(() => save({ baseVersion: 0, clauses: CLAUSES, note: '本省范本' })));
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const { body } = await (await house.as('centre')).get(PATH);
    expect(body).toMatchObject({
      version: 1,
      note: '本省范本',
      clauses: [{ title: '如实告知', text: CLAUSES[0]?.text }],
    });
    expect((await save({ baseVersion: 0, clauses: CLAUSES })).body.code).toBe('STALE');
    expect((await save({ baseVersion: 1, clauses: CLAUSES })).body.version).toBe(2);
  });

  it('can be read in every version, down to the built-in one', async () => {
    const { body } = await (await house.as('centre')).get(`${PATH}/versions`);
    expect(body.map(({ version }: { version: number }) => version)).toEqual([2, 1, 0]);
    expect(body[1]).toMatchObject({ note: '本省范本', createdByName: expect.any(String) });
    expect(body[2].clauses).toEqual(DEFAULT_CLAUSES);
  });

  it('are never changed in the database', async () => {
    for (const statement of [
      `update clause_template set note = 'x'`,
      'delete from clause_template',
      'truncate clause_template',
    ])
      await expect(house.sql(statement)).rejects.toThrow();
  });

  it.each<[string, object]>([
    ['none', { baseVersion: 2, clauses: [] }],
    ['blank ones', { baseVersion: 2, clauses: [{ title: '  　', text: '        ' }] }],
    ['a long one', { baseVersion: 2, clauses: [{ title: '标题', text: '长'.repeat(401) }] }],
    [
      'more than two pages',
      { baseVersion: 2, clauses: Array.from({ length: 6 }, () => ({ title: '标题', text: '长'.repeat(390) })) },
    ],
    ['21', { baseVersion: 2, clauses: Array.from({ length: 21 }, () => CLAUSES[0]) }],
    ['nothing in a list', { baseVersion: 2, clauses: [null] }],
    ['text that is none', { baseVersion: 2, clauses: [{ title: '标题', text: { $ne: '' } }] }],
  ])('are not %s', async (_what, body) => expect((await save(body)).body.code).toBe('INVALID'));

  it('are the centre’s to word', async () => {
    for (const person of ['collegeA', 'counsellorA', 'system', 'studentA1'])
      expect((await (await house.as(person)).put(PATH, { baseVersion: 2, clauses: CLAUSES })).status).toBe(403);
  });
});
