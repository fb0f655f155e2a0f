import { Config } from '../src/config.js';
import { HistorySealer, verifyHistory } from '../src/core/history/index.js';
import { testHouse, type TestHouse } from './test-app.js';

const REASON = '核对证件号码与学籍一致';

let house: TestHouse;
let studentId: string;

beforeAll(async () => {
  house = await testHouse();
  studentId = house.world.students.studentA1;
  const centre = await house.as('centre');
  for (let time = 0; time < 3; time++)
    await centre.post(`/api/graduates/${studentId}/reveal`, { field: 'idNo', reason: REASON });
  await house.app.get(HistorySealer).seal();
  for (let time = 0; time < 2; time++)
    await centre.post(`/api/graduates/${studentId}/reveal`, { field: 'idNo', reason: REASON });
  await house.app.get(HistorySealer).seal();
});
afterAll(() => house.close());

const faults = async () => (await verifyHistory(house.source, house.app.get(Config).SEAL_KEY)).map(({ what }) => what);

/** What the verifier finds after somebody with every right on the database has done `statements`, which are then undone. */
async function faultsAfter(...statements: string[]): Promise<string[]> {
  const runner = house.source.createQueryRunner();
  const tables = ['history', 'history_seal'];
  try {
    await runner.query('set session_replication_role = replica');
    for (const table of tables) await runner.query(`create temporary table kept_${table} as table ${table}`);
    for (const statement of statements) await runner.query(statement);
    return await faults();
  } finally {
    for (const table of tables) {
      await runner.query(`delete from ${table}`);
      await runner.query(`insert into ${table} overriding system value table kept_${table}`);
      await runner.query(`drop table kept_${table}`);
    }
    await runner.query('set session_replication_role = default');
    await runner.release();
  }
}

const LAST = `(select max(id) from history where subject = 'student')`;
/** Makes the chain of hashes true again, as a thorough forger would. */
const REHASH = `do $$ declare r history; p text := repeat('0', 64); begin
  for r in select * from history where subject = 'student' order by seq loop
    r.previous_hash := p; p := history_hash(r);
    update history set previous_hash = r.previous_hash, hash = p where id = r.id;
  end loop; end $$`;

describe('the history', () => {
  it.each([
    'update history set reason = null',
    'delete from history',
    'truncate history',
    'update history_seal set rows = 0',
    'delete from history_seal',
    'truncate history_seal',
  ])('refuses: %s', async (statement) => {
    await expect(house.sql(statement)).rejects.toThrow(/append-only/);
  });

  it('is sound as it was written', async () => {
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['a changed reason', [`update history set reason = 'x' where id = ${LAST}`], ['ROW_CHANGED']],
    ['a changed actor', [`update history set actor_name = 'x' where id = ${LAST}`], ['ROW_CHANGED']],
    ['a moved time', [`update history set at = at + interval '1 second' where id = ${LAST}`], ['ROW_CHANGED']],
    ['a change with new hashes', [`update history set reason = 'x' where id = ${LAST}`, REHASH], ['SEAL_BROKEN']],
    ['a cut tail', [`delete from history where id = ${LAST}`], ['ROWS_MISSING']],
    [
      'a row cut from the middle',
      [`delete from history where subject = 'student' and seq = 2`],
      ['LINK_BROKEN', 'ROWS_MISSING'],
    ],
    [
      'a cut row with new hashes',
      [
        `delete from history where subject = 'student' and seq = 2`,
        `update history set seq = seq - 1 where subject = 'student' and seq > 2`,
        REHASH,
      ],
      ['ROWS_MISSING', 'SEAL_BROKEN'],
    ],
    [
      'swapped rows',
      [
        `update history set seq = 90 where subject = 'student' and seq = 4`,
        `update history set seq = 4 where subject = 'student' and seq = 5`,
        `update history set seq = 5 where subject = 'student' and seq = 90`,
      ],
      ['ROW_CHANGED'],
    ],
    ['a deleted seal', [`delete from history_seal where id = (select min(id) from history_seal)`], ['ROWS_MISSING']],
    [
      'a seal over other rows',
      [`update history_seal set last_id = last_id - 1 where id = (select max(id) from history_seal)`],
      ['ROWS_MISSING'],
    ],
  ] as const)('shows %s', async (_, statements, expected) => {
    const found = new Set(await faultsAfter(...statements));
    expect(expected.filter((what) => !found.has(what))).toEqual([]);
    expect(await faults()).toEqual([]);
  });
});
