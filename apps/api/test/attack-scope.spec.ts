import type { AddressInfo } from 'node:net';
import { Client } from './client.js';
import { PASSWORD } from './people.js';
import { until } from './processes.js';
import { renewableHouse, type RenewableHouse } from './renewable-house.js';

const REASON = '核对证件号码与学籍一致';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

async function signIn(person: string): Promise<Client> {
  const client = new Client(house.app, 'teacher');
  const login = { portal: 'teacher', account: house.world.logins[person], password: PASSWORD };
  expect((await client.post('/api/auth/login', login)).status).toBe(200);
  return client;
}

/** What a member of staff sees of one graduate, through every door. */
async function doors(reader: Client, id: string): Promise<number[]> {
  const paths = [
    `graduates/${id}`,
    `graduates/${id}/history`,
    `origin-reviews/${id}`,
    `origin-reviews/${id}/neighbours`,
  ];
  const reads = await Promise.all(paths.map((path) => reader.get(`/api/${path}`)));
  const version = 1;
  const writes = [
    await reader.post(`/api/graduates/${id}/reveal`, { field: 'idNo', reason: REASON }),
    await reader.put(`/api/origin-reviews/${id}/decisions`, {
      version,
      decisions: [{ field: 'homeAddress', decision: 'ADOPT' }],
    }),
    await reader.post(`/api/origin-reviews/${id}/actions/return`, { version, reason: REASON }),
  ];
  return [...reads, ...writes].map(({ status }) => status);
}
const NOTHING = Array(7).fill(404);
const listed = async (reader: Client) => {
  const { body: graduates } = await reader.get('/api/graduates');
  const { body: reviews } = await reader.get('/api/origin-reviews');
  const { body: corrections } = await reader.get('/api/origin-corrections');
  return [graduates, reviews, corrections].map((page) => page.items?.length ?? 0);
};
async function requestCorrection(person: string): Promise<string> {
  const student = await house.as(person);
  const request = { field: 'ethnicity', claimedValue: '02', explanation: '户口本登记为另一民族' };
  expect((await student.post('/api/origin-corrections', request)).status).toBe(204);
  return (await student.get('/api/origin-corrections')).body.items[0].id;
}

describe('a counsellor', () => {
  it('whose assignment ends sees nothing from the next request on', async () => {
    const [counsellor, centre] = [await signIn('counsellorA'), await house.as('centre')];
    await requestCorrection('studentA1');
    expect((await listed(counsellor))[2]).toBe(1);
    await centre.put(`/api/classes/${house.world.classes.classA1}/counsellors`, { staffNos: [] });
    expect(await doors(counsellor, house.world.students.studentA1)).toEqual(NOTHING);
    expect(await listed(counsellor)).toEqual([0, 0, 0]);
  });

  it('who is of the centre too does not decide a correction twice', async () => {
    const [counsellor, id] = [await signIn('counsellorA'), await requestCorrection('studentA1')];
    await house.sql(
      `insert into role_grant (account_id, role) select id, 'CENTRE_ADMIN' from account where portal = 'teacher' and login_name = $1`,
      [house.world.logins['counsellorA']],
    );
    const approve = async (reader: Client) => {
      const { version } = (await reader.get('/api/origin-corrections')).body.items[0];
      return (await reader.post(`/api/origin-corrections/${id}/actions/approve`, { version })).body;
    };
    expect(await approve(counsellor)).toBe('');
    await counsellor.post('/api/auth/role', { role: 'CENTRE_ADMIN' });
    expect(await approve(counsellor)).toMatchObject({ code: 'NOT_NOW', detail: expect.stringContaining('同一人') });
    expect(await approve(await house.as('centre'))).toBe('');
  });

  it('loses a graduate who changes class, with the open requests; the new one takes both', async () => {
    const [before, after, centre] = [
      await signIn('counsellorA'),
      await signIn('counsellorB'),
      await house.as('centre'),
    ];
    const id = house.world.students.studentA1;
    const correction = await requestCorrection('studentA1');
    const { version } = (await centre.get(`/api/graduates/${id}`)).body;
    const values = { collegeName: '乙学院', majorCode: '050101', majorName: '汉语言文学', className: '乙一班' };
    expect(
      (await centre.patch(`/api/graduates/${id}`, { version, values, reason: '转专业，教务处已批复' })).status,
    ).toBe(200);
    expect(await doors(before, id)).toEqual(NOTHING);
    const approve = (reader: Client) =>
      reader.post(`/api/origin-corrections/${correction}/actions/approve`, { version: body().version });
    const item = (await after.get('/api/origin-corrections')).body.items[0];
    const body = () => item as { version: number };
    expect((await approve(before)).status).toBe(404);
    expect((await approve(after)).status).toBe(204);
    const waiting = (await centre.get('/api/origin-corrections')).body.items[0];
    expect(
      (await centre.post(`/api/origin-corrections/${correction}/actions/approve`, { version: waiting.version })).status,
    ).toBe(204);
    expect(await house.sql('/* scope:SYSTEM */ select ethnicity from student where id = $1', [id])).toEqual([
      { ethnicity: '02' },
    ]);
  });
});

describe('odd accounts', () => {
  it('a college administrator without a college, a counsellor without classes, a system administrator see nobody', async () => {
    await house.sql(`update role_grant set college_id = null where role = 'COLLEGE_ADMIN'`);
    await house.sql('delete from class_assignment');
    for (const person of ['collegeA', 'counsellorA']) {
      const reader = await signIn(person);
      expect([person, await doors(reader, house.world.students.studentA1)]).toEqual([person, NOTHING]);
      expect([person, (await listed(reader)).slice(0, 2)]).toEqual([person, [0, 0]]);
    }
    const system = await signIn('system');
    expect(new Set(await doors(system, house.world.students.studentA1))).toEqual(new Set([403]));
  });

  it('staff without a role, and disabled staff, get the answer of a wrong password', async () => {
    const login = (person: string, password = PASSWORD) =>
      house.nobody().post('/api/auth/login', { portal: 'teacher', account: house.world.logins[person], password });
    const session = await signIn('counsellorB');
    await house.sql(`delete from role_grant where role = 'COUNSELLOR'`);
    await house.sql(`update account set status = 'DISABLED' where name = 'collegeB'`);
    const wrong = (await login('centre', 'Wrong-password-1')).body;
    for (const person of ['counsellorB', 'collegeB']) {
      const { body } = await login(person);
      expect({ ...body, requestId: '' }).toEqual({ ...wrong, requestId: '' });
    }
    expect((await session.get('/api/auth/session')).status).toBe(401);
  });

  it('a portal’s cookie opens no other portal, and no role that was not given', async () => {
    const cookie = (await signIn('counsellorA')).cookieHeader();
    for (const portal of ['student', 'employer', 'toString', '__proto__', 'student, teacher'])
      expect(
        (await house.nobody().send('GET', '/api/auth/session', undefined, { cookie, 'x-portal': portal })).status,
      ).toBe(401);
    const counsellor = await signIn('counsellorA');
    for (const role of ['CENTRE_ADMIN', 'SYS_ADMIN', 'STUDENT', 'SYSTEM', 'COLLEGE_ADMIN'])
      expect((await counsellor.post('/api/auth/role', { role })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('watching', () => {
  const watch = async (person: string, topic: string) => {
    const reader = await house.as(person);
    return (await reader.get(`/api/events?topic=${topic}`)).status;
  };

  it('the queue is the staff’s, an import the centre’s, somebody else’s notices nobody’s', async () => {
    const batch = `import:${house.world.classes.classA1}`;
    for (const topic of ['origin', 'agreement', 'termination', 'employer'])
      expect([topic, await watch('studentA1', topic)]).toEqual([topic, 403]);
    expect(await watch('centre', 'mine')).toBe(403);
    for (const person of ['studentA1', 'counsellorA', 'collegeA', 'system'])
      expect([person, await watch(person, batch)]).toEqual([person, 403]);
    for (const topic of [
      'notices:x',
      `notices:${house.world.students.studentB1}`,
      `student:${house.world.students.studentB1}`,
      `employer:${house.world.students.studentB1}`,
      'import:*',
      'origin&topic=notices',
      '',
    ])
      expect([topic, await watch('centre', topic)]).toEqual([topic, 400]);
  });
});

describe('a stream without end', () => {
  it('is open a limited number of times, and its place comes back', async () => {
    await house.app.listen(0, '127.0.0.1');
    const { port } = house.app.getHttpServer().address() as AddressInfo;
    const cookie = (await house.as('centre')).cookieHeader();
    const open = () => {
      const gone = new AbortController();
      const url = `http://127.0.0.1:${port}/api/events?topic=notices&portal=teacher`;
      return fetch(url, { headers: { cookie }, signal: gone.signal }).then(({ status }) => ({ status, gone }));
    };
    const streams = await Promise.all(Array.from({ length: 30 }, open));
    expect(streams.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(6);
    for (const { gone } of streams) gone.abort();
    await until(async () => {
      const again = await open();
      again.gone.abort();
      return again.status === 200;
    });
  });
});
