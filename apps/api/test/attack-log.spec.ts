import { AppModule } from '../src/app.module.js';
import { JsonLogger } from '../src/core/http/index.js';
import { idNoOf } from './people.js';
import { until } from './processes.js';
import { testHouse, type TestHouse } from './test-app.js';

const REASON = '核对证件号码与学籍一致';
const PERSONAL = [idNoOf(701), idNoOf(1), '10001', '测试乙', '2023000001', '13800000001'];

let house: TestHouse;
const lines: string[] = [];

beforeAll(async () => {
  const logger = new JsonLogger('info', { write: (line) => void lines.push(line) });
  house = await testHouse({}, AppModule, logger);
});
beforeEach(() => lines.splice(0));
afterAll(() => house.close());

interface Answered {
  readonly msg: string;
  readonly ms: number;
  readonly requestId: string;
}

/** The line of the answer to a request, once it stands. */
async function answered(route: string): Promise<Answered> {
  const found = () =>
    lines.map((line) => JSON.parse(line)).findLast((line) => line.msg === 'answered' && line.route === route);
  await until(() => Promise.resolve(found() !== undefined));
  return found() as Answered;
}

const personal = () => PERSONAL.filter((one) => lines.join('').includes(one));

describe('every answer', () => {
  it('is one line that leads to the request and the account, and names nobody', async () => {
    const centre = await house.as('centre');
    const [account] = await house.sql<{ id: string }>(`select id from account where login_name = $1`, [
      house.world.logins['centre'],
    ]);
    lines.splice(0);
    await centre.get(`/api/graduates?name=${encodeURIComponent('测试乙')}`);
    const line = await answered('/api/graduates');
    expect(line).toMatchObject({ method: 'GET', status: 200, accountId: account?.id, ms: expect.any(Number) });
    expect(line.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines).toHaveLength(1);
    expect(personal()).toEqual([]);
  });

  it('is so where nobody is signed in and where nothing is', async () => {
    await house.nobody().get(`/api/graduates/${house.world.students.studentA1}`);
    expect(await answered('/api/graduates/:id')).toMatchObject({ status: 401, accountId: null });
    await house.nobody().get('/api/%E6%B5%8B%E8%AF%95%E4%B9%99');
    await until(() => Promise.resolve(lines.some((line) => line.includes('"status":404'))));
    expect(lines.join('')).not.toMatch(/测试乙|E6%B5%8B/);
  });
});

describe('what goes wrong inside', () => {
  it('is answered without its insides, and logged without a person', async () => {
    const centre = await house.as('centre');
    const path = `/api/graduates/${house.world.students.studentA1}`;
    const { version } = (await centre.get(path)).body;
    await house.sql(`/* scope:SYSTEM */ alter table student add constraint broken check (qq <> '10001') not valid`);
    lines.splice(0);
    const reply = await centre.patch(path, { version, values: { qq: '10001', idNo: idNoOf(701) }, reason: REASON });
    expect(reply).toMatchObject({ status: 500, body: { code: 'INTERNAL' } });
    expect(JSON.stringify(reply.body)).not.toMatch(/broken|student|select|update|\.ts/i);
    expect(await answered('/api/graduates/:id')).toMatchObject({ status: 500, requestId: reply.body.requestId });
    expect(lines.join('')).toMatch(/broken/);
    expect(personal()).toEqual([]);
  });

  it('and what the database refuses is named by its code only', async () => {
    const centre = await house.as('centre');
    const after = Buffer.from(JSON.stringify(['updatedAt', '2026-02-30 00:00:00+00', house.world.students.studentA1]));
    const reply = await centre.get(`/api/graduates?sort=updatedAt&after=${after.toString('base64url')}`);
    expect(reply.status).toBe(400);
    expect(lines.join('')).toMatch(/refused by the database: 22008/);
  });
});
