import { lendTo } from '../../../test/temporary-file.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { openWorkbook } from './workbook/index.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const ordered = async (person: string, body: object) =>
  (await house.as(person)).post<{ id: string }>('/api/graduate-exports', body);

/** As a browser's download does it: by cookie and address alone. */
const fetched = async (person: string, id: string) =>
  house.app.inject({
    method: 'GET',
    url: `/api/graduate-exports/${id}?portal=teacher`,
    headers: { cookie: (await house.as(person)).cookieHeader() },
  });

async function exported(
  person: string,
  body: object,
): Promise<{ status: number; rows: (string | null)[][]; note: (string | null)[][] }> {
  const order = await ordered(person, body);
  if (order.status !== 200) return { status: order.status, rows: [], note: [] };
  const reply = await fetched(person, order.body.id);
  return lendTo(reply.rawPayload, async (file) => {
    const workbook = await openWorkbook(file);
    const sheet = async (name: string) =>
      ((await workbook.rows(name).next()).value?.rows ?? []).map(({ cells }: { cells: (string | null)[] }) => cells);
    const [rows, note] = [await sheet('毕业生'), await sheet('导出说明')];
    workbook.close();
    return { status: 200, rows, note };
  });
}

const REQUEST = { filter: { sort: '-studentNo' }, reason: '上报省教育厅', withPersonalData: false };

describe('the export of the register', () => {
  it('has the national layout, in order, masked, within the scope, and says what it is for', async () => {
    const { rows, note } = await exported('collegeA', REQUEST);
    expect(rows[0]?.slice(0, 3)).toEqual(['Ksh', 'Xm', 'Sfzh']);
    expect(rows[1]?.slice(0, 3)).toEqual(['考生号', '姓名', '身份证号']);
    expect(rows.slice(2).map((row) => row[13])).toEqual(['2023000005', '2023000002', '2023000001']);
    expect(rows[2]?.[2]).toMatch(/^119\*{15}$/);
    expect(rows[2]?.[rows[1]?.indexOf('手机号码') ?? -1]).toBe('138****0005');
    expect(rows[2]?.[rows[1]?.indexOf('出生日期') ?? -1]).toBe('2004-01');
    expect(rows[2]?.[rows[1]?.indexOf('民族') ?? -1]).toBe('汉族');
    expect(note).toContainEqual(['用途', '上报省教育厅']);
    const number = note.find(([item]) => item === '导出编号')?.[1];
    const [entry] = await house.sql<{ reason: string }>(
      `select reason, actor_role, subject_id from history where subject = 'export' order by id desc limit 1`,
    );
    expect(entry).toMatchObject({ reason: '上报省教育厅', actor_role: 'COLLEGE_ADMIN', subject_id: number });
  });

  it('takes what a queue shows: one state, and the days of submission whole', async () => {
    const { studentA1, studentA2 } = house.world.students;
    await house.sql(
      `/* scope:SYSTEM */ update origin_review set state = 'COUNSELLOR_REVIEW', submitted_at = case id when $1 then timestamptz '2026-11-02 23:30+08' else timestamptz '2026-11-03 00:30+08' end where id in ($1, $2)`,
      [studentA1, studentA2],
    );
    const filter = { originState: 'COUNSELLOR_REVIEW', submittedTo: '2026-11-02' };
    const { rows } = await exported('collegeA', { ...REQUEST, filter });
    expect(rows.slice(2).map((row) => row[13])).toEqual(['2023000001']);
    const later = await exported('collegeA', {
      ...REQUEST,
      filter: { ...filter, submittedFrom: '2026-11-03', submittedTo: '2026-11-03' },
    });
    expect(later.rows.slice(2).map((row) => row[13])).toEqual(['2023000002']);
    expect((await exported('collegeA', { ...REQUEST, filter: { submittedTo: '2026-02-30' } })).status).toBe(400);
  });

  it('leaves the house unmasked for the centre only, with a reason', async () => {
    expect((await exported('collegeA', { ...REQUEST, withPersonalData: true })).status).toBe(403);
    expect((await exported('centre', { ...REQUEST, reason: '' })).status).toBe(400);
    const { rows } = await exported('centre', { ...REQUEST, withPersonalData: true });
    expect(rows[2]?.[2]).toMatch(/^\d{17}[\dX]$/);
    expect(rows).toHaveLength(7);
    expect(house.gate.violations).toEqual([]);
  });

  it('is fetched by whoever ordered it, and soon', async () => {
    const { id } = (await ordered('collegeA', REQUEST)).body;
    expect((await fetched('collegeB', id)).statusCode).toBe(404);
    expect((await fetched('collegeA', id)).statusCode).toBe(200);
    expect((await fetched('collegeA', id)).statusCode).toBe(200);
    const told = await house.sql(`select reason from history where subject = 'export' and subject_id = $1`, [id]);
    expect(told).toHaveLength(2);
    await house.sql(`update export_order set created_at = now() - interval '11 minutes' where id = $1`, [id]);
    expect((await fetched('collegeA', id)).json()).toMatchObject({
      status: 404,
      detail: '导出已过期，请回到列表重新导出',
    });
  });

  it('asks again whether the data may leave unmasked when it is fetched', async () => {
    const { id } = (await ordered('centre', { ...REQUEST, withPersonalData: true })).body;
    await house.sql(
      `update export_order set ordered_by = (select id from account where login_name = $2) where id = $1`,
      [id, house.world.logins['collegeA']],
    );
    expect((await fetched('collegeA', id)).statusCode).toBe(403);
  });
});
