import { testHouse, type TestHouse } from './test-app.js';

const LISTS = [
  'agreements',
  'origin-reviews',
  'graduates',
  'staff',
  'origin-corrections',
  'graduate-imports',
  'employers',
  'employer-applications',
];

/** No list needs more, however long it is. */
const MOST_STATEMENTS = 5;

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

/** How many statements one call runs, the session's aside. */
async function statementsOf(path: string): Promise<number> {
  const centre = await house.as('centre');
  house.gate.statements.length = 0;
  expect((await centre.get(path)).status).toBe(200);
  return house.gate.statements.filter((sql) => !sql.includes('from session s ')).length;
}

describe('every list', () => {
  it.each(LISTS)('%s asks the database as often for five rows as for one', async (list) => {
    await statementsOf(`/api/${list}?pageSize=1`);
    const [one, many] = [
      await statementsOf(`/api/${list}?pageSize=1`),
      await statementsOf(`/api/${list}?pageSize=100`),
    ];
    expect(many).toBeLessThanOrEqual(one);
    expect(one).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  it.each(['origin-reviews', 'graduates'])(
    '%s find a Latin name by its letters, a number by its beginning',
    async (list) => {
      const id = house.world.students.studentA1;
      await house.sql(`/* scope:SYSTEM */ update student set name = 'Mary Smith' where id = $1`, [id]);
      const found = async (keyword: string) =>
        (await (await house.as('centre')).get(`/api/${list}?keyword=${keyword}`)).body.items.map(
          (one: { name: string }) => one.name,
        );
      expect(await found('Mary')).toEqual(['Mary Smith']);
      expect(await found(house.world.logins['studentA1'] ?? '')).toEqual(['Mary Smith']);
    },
  );

  it.each([
    ['agreement', 'agreement_name_grams'],
    ['agreement', 'agreement_employer_grams', `coalesce(employer_name, '')`],
    ['origin_review', 'origin_review_name_grams'],
    ['student', 'student_name_grams'],
    ['employer', 'employer_name_grams'],
  ])('finds a name in %s through its index', async (table, index, name = 'name') => {
    await house.source.transaction(async (manager) => {
      await manager.query('set local enable_seqscan = off');
      const plan: object[] = await manager.query(
        `/* scope:SYSTEM */ explain select id from ${table} where name_grams(${name}) @> name_query_grams('测试') and ${name} like '%测试%'`,
      );
      expect(JSON.stringify(plan)).toContain(index);
    });
  });

  it('reads the queue in its order from an index', async () => {
    await house.source.transaction(async (manager) => {
      await manager.query('set local enable_seqscan = off');
      await manager.query('set local enable_sort = off');
      const plan: object[] = await manager.query(
        `/* scope:SYSTEM */ explain select id from origin_review where state = 'APPROVED' order by coalesce(submitted_at, '-infinity') desc, id desc limit 20`,
      );
      expect(JSON.stringify(plan)).toMatch(/origin_review_(list|every)/);
    });
  });
});
