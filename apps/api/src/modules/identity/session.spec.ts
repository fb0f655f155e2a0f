import { PASSWORD } from '../../../test/people.js';
import type { Client } from '../../../test/client.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';
import { SESSION_IDLE_MS, SESSION_MS } from './limits.js';
import { SessionReader } from './session-reader.js';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

async function signedIn(person: string, portal: 'student' | 'teacher' = 'teacher'): Promise<Client> {
  const client = house.nobody(portal);
  const reply = await client.post('/api/auth/login', {
    portal,
    account: house.world.logins[person],
    password: PASSWORD,
  });
  expect(reply.status).toBe(200);
  return client;
}
const status = async (client: Client) => (await client.get('/api/auth/session')).status;

describe('a session', () => {
  it('ends after two idle hours', async () => {
    const client = await signedIn('centre');
    house.clock.advance(SESSION_IDLE_MS - 1000);
    expect(await status(client)).toBe(200);
    house.clock.advance(SESSION_IDLE_MS + 1000);
    expect(await status(client)).toBe(401);
  });

  it('ends after twelve hours however busy it is', async () => {
    const client = await signedIn('centre');
    for (let passed = 0; passed < SESSION_MS - SESSION_IDLE_MS; passed += SESSION_IDLE_MS / 2) {
      house.clock.advance(SESSION_IDLE_MS / 2);
      expect(await status(client)).toBe(200);
    }
    house.clock.advance(SESSION_IDLE_MS / 2);
    house.clock.advance(SESSION_IDLE_MS / 2);
    expect(await status(client)).toBe(401);
  });

  it('notes its last use at most once a minute', async () => {
    house.clock.set(new Date());
    const client = await signedIn('centre');
    const seen = () =>
      house.sql<{ at: Date }>('select last_seen_at as at from session').then(([row]) => row!.at.getTime());
    const first = await seen();
    house.clock.advance(30_000);
    await client.get('/api/auth/session');
    expect(await seen()).toBe(first);
    house.clock.advance(60_000);
    await client.get('/api/auth/session');
    expect(await seen()).toBe(first + 90_000);
  });

  it('is read in one statement, with the classes and colleges of the role', async () => {
    const client = await signedIn('both');
    const token = client.cookieHeader().split('=')[1]!;
    house.gate.statements.length = 0;
    const actor = await house.app.get(SessionReader).actorOf('teacher', token);
    expect(house.gate.statements).toHaveLength(1);
    const { collegeA } = house.world.colleges;
    const { classA1 } = house.world.classes;
    expect(actor).toMatchObject({
      role: 'COLLEGE_ADMIN',
      collegeIds: [collegeA],
      classIds: [classA1],
      activated: true,
    });
  });

  it('is told apart by portal: three can be open side by side, none opens another', async () => {
    const teacher = await signedIn('centre');
    const student = await signedIn('studentA1', 'student');
    const cookie = `${teacher.cookieHeader()}; ${student.cookieHeader()}`;
    const who = async (portal: string, header = cookie) =>
      (
        await house.nobody().send<{ account?: { name: string } }>('GET', '/api/auth/session', undefined, {
          'x-portal': portal,
          cookie: header,
        })
      ).body;
    expect(await who('teacher')).toMatchObject({ role: 'CENTRE_ADMIN' });
    expect(await who('student')).toMatchObject({ role: 'STUDENT' });
    expect(await who('student', teacher.cookieHeader().replace('qc_teacher', 'qc_student'))).toMatchObject({
      code: 'SIGN_IN_REQUIRED',
    });
  });

  it('is replaced when the same browser signs in again', async () => {
    const client = await signedIn('centre');
    const old = client.cookieHeader();
    await client.post('/api/auth/login', {
      portal: 'teacher',
      account: house.world.logins['collegeA'],
      password: PASSWORD,
    });
    expect((await house.nobody().send('GET', '/api/auth/session', undefined, { cookie: old })).status).toBe(401);
    expect((await client.get('/api/auth/session')).body.account.name).toBe('collegeA');
  });

  it('is listed and revoked by its owner only', async () => {
    const here = await signedIn('centre');
    const there = await signedIn('centre');
    const stranger = await signedIn('collegeA');
    const { body } = await here.get('/api/auth/sessions');
    expect(body).toHaveLength(2);
    const other = body.find((item: { current: boolean }) => !item.current);
    expect((await stranger.delete(`/api/auth/sessions/${other.id}`)).status).toBe(404);
    expect((await here.delete(`/api/auth/sessions/${other.id}`)).status).toBe(204);
    expect(await status(there)).toBe(401);
    expect(await status(here)).toBe(200);
  });

  it('ends with the sign-out', async () => {
    const client = await signedIn('centre');
    const cookie = client.cookieHeader();
    expect((await client.post('/api/auth/logout')).status).toBe(204);
    expect((await house.nobody().send('GET', '/api/auth/session', undefined, { cookie })).status).toBe(401);
  });
});

describe('a role', () => {
  it('is switched among those held, and no others', async () => {
    const client = await signedIn('both');
    expect((await client.get('/api/auth/session')).body).toMatchObject({
      role: 'COLLEGE_ADMIN',
      roles: ['COUNSELLOR', 'COLLEGE_ADMIN'],
    });
    expect((await client.post('/api/auth/role', { role: 'COUNSELLOR' })).body).toMatchObject({ role: 'COUNSELLOR' });
    const tree = (await client.get('/api/organisation')).body;
    expect(
      tree.colleges.flatMap((c: { majors: { classes: { name: string }[] }[] }) =>
        c.majors.flatMap((m) => m.classes.map(({ name }) => name)),
      ),
    ).toEqual(['甲一班']);
    expect((await client.post('/api/auth/role', { role: 'CENTRE_ADMIN' })).body.code).toBe('FORBIDDEN');
  });

  it('taken away ends what it allowed with the next request', async () => {
    const client = await signedIn('both');
    await house.sql(
      `delete from role_grant where role = 'COLLEGE_ADMIN' and account_id = (select id from account where name = 'both')`,
    );
    expect(await status(client)).toBe(401);
    expect((await (await signedIn('both')).get('/api/auth/session')).body).toMatchObject({ roles: ['COUNSELLOR'] });
  });
});

describe('changing the password', () => {
  const NEXT = 'Another-world-2028';

  it('needs the present one and refuses a weak or personal one', async () => {
    const client = await signedIn('collegeA');
    const change = async (current: string, password: string) =>
      (await client.post('/api/auth/password', { current, password })).body;
    expect(await change('Not-mine-2027', NEXT)).toMatchObject({
      fields: [{ field: 'current', message: '当前密码不正确' }],
    });
    expect(await change(PASSWORD, 'short')).toMatchObject({
      fields: [{ field: 'password', message: '密码至少 8 位' }],
    });
    expect(await change(PASSWORD, 'Aa-13900000002')).toMatchObject({
      fields: [{ field: 'password', message: '密码不能包含姓名或手机号码' }],
    });
  });

  it('ends every other session and the old password', async () => {
    const here = await signedIn('collegeA');
    const there = await signedIn('collegeA');
    expect((await here.post('/api/auth/password', { current: PASSWORD, password: NEXT })).status).toBe(204);
    expect([await status(here), await status(there)]).toEqual([200, 401]);
    const again = async (password: string) =>
      (
        await house
          .nobody()
          .post('/api/auth/login', { portal: 'teacher', account: house.world.logins['collegeA'], password })
      ).status;
    expect([await again(PASSWORD), await again(NEXT)]).toEqual([401, 200]);
  });
});
