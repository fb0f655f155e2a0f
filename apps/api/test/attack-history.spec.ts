import { Config } from '../src/config.js';
import { HistorySealer, SealAnchor, verifyHistory } from '../src/core/history/index.js';
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

const faults = async () => {
  const anchors = await house.app.get(SealAnchor).read();
  return (await verifyHistory(house.source, house.app.get(Config).SEAL_KEY, anchors)).map(({ what }) => what);
};
const seal = () => house.app.get(HistorySealer).seal();

/** What the verifier finds after somebody with every right on the database has done `statements`, which are then undone. */
async function faultsAfter(statements: readonly string[], then: () => Promise<unknown> = faults): Promise<unknown> {
  const runner = house.source.createQueryRunner();
  const tables = ['history', 'history_seal'];
  try {
    await runner.query('set session_replication_role = replica');
    for (const table of tables) await runner.query(`create temporary table kept_${table} as table ${table}`);
    for (const statement of statements) await runner.query(statement);
    return await then();
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
    ['the last seal deleted', ['delete from history_seal where id = 2'], ['SEAL_MISSING']],
    ['all seals deleted', ['delete from history_seal'], ['SEAL_MISSING']],
    ['seals with other numbers', ['update history_seal set id = id + 5'], ['SEAL_MISSING', 'SEAL_BROKEN']],
    ['a seal of another time', [`update history_seal set at = at - interval '1 day'`], ['SEAL_BROKEN']],
    ['a seal of the older format', ['update history_seal set format = 1'], ['SEAL_BROKEN']],
    [
      'a seal over other rows',
      [`update history_seal set last_id = last_id - 1 where id = (select max(id) from history_seal)`],
      ['ROWS_MISSING'],
    ],
  ] as const)('shows %s', async (_, statements, expected) => {
    const found = new Set((await faultsAfter(statements)) as string[]);
    expect(expected.filter((what) => !found.has(what))).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('is not sealed anew after the seals were taken away, nor when it is old and has none', async () => {
    const forged = ['delete from history_seal', `update history set reason = 'x' where id = ${LAST}`, REHASH];
    const refused = () => expect(seal()).rejects.toThrow('reanchor-history');
    await faultsAfter(forged, refused);
    const anchor = house.app.get(SealAnchor);
    const kept = await anchor.read();
    await anchor.forget();
    await faultsAfter(['delete from history_seal', `update history set at = now() - interval '2 hours'`], refused);
    for (const one of kept) await anchor.write(one);
    expect(await faults()).toEqual([]);
  });

  it('shows that the seals began anew, whoever made them', async () => {
    const anchor = house.app.get(SealAnchor);
    const kept = await anchor.read();
    const found = await faultsAfter(['delete from history_seal'], async () => {
      await anchor.forget();
      await seal();
      await anchor.forget();
      for (const one of kept) await anchor.write(one);
      return faults();
    });
    expect(found).toContain('SEAL_MISSING');
    expect(await faults()).toEqual([]);
  });

  it('is sealed on once an operator has accepted the seals as they stand', async () => {
    await house.app.get(SealAnchor).write({ id: '9', mac: 'of a database that was restored since' });
    expect(await faults()).toEqual(['SEAL_MISSING']);
    await expect(seal()).rejects.toThrow('history seal 9 is missing');
    await house.app.get(HistorySealer).accept();
    expect(await faults()).toEqual([]);
    expect(await seal()).toBe(0);
  });
});
