import type { Client } from './client.js';
import { Client as Browser } from './client.js';
import { idNoOf, PASSWORD } from './people.js';
import { testHouse, type TestHouse } from './test-app.js';

const REASON = '核对证件号码与学籍一致';

let house: TestHouse;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.close());

async function signIn(person: string): Promise<Client> {
  const client = new Browser(house.app, 'teacher');
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

  it('the queue is the reviewers’, an import the centre’s, somebody else’s notices nobody’s', async () => {
    const batch = `import:${house.world.classes.classA1}`;
    expect(await watch('studentA1', 'origin')).toBe(403);
    expect(await watch('system', 'origin')).toBe(403);
    for (const person of ['studentA1', 'counsellorA', 'collegeA', 'system'])
      expect([person, await watch(person, batch)]).toEqual([person, 403]);
    for (const topic of [
      'notices:x',
      `notices:${house.world.students.studentB1}`,
      'import:*',
      'origin&topic=notices',
      '',
    ])
      expect([topic, await watch('centre', topic)]).toEqual([topic, 400]);
  });
});

describe('the rules of the review', () => {
  const VALUES = { homeAddress: '上海市黄浦区人民路 2 号 101 室', politicalStatus: '01' };
  const decisions = (reader: Client, id: string, version: number, ...list: object[]) =>
    reader.put(`/api/origin-reviews/${id}/decisions`, { version, decisions: list });
  async function submitted(): Promise<{ id: string; student: Client; version: number }> {
    const student = await house.as('studentA1');
    const { version } = (await student.get('/api/origin')).body;
    const saved = (await student.put('/api/origin/draft', { version, values: VALUES })).body;
    const { body } = await student.post('/api/origin/actions/submit', { version: saved.version, confirmed: true });
    expect(body.state).toBe('COUNSELLOR_REVIEW');
    return { id: house.world.students.studentA1, student, version: body.version };
  }

  it('let nobody skip a step or act for another role', async () => {
    const { id, student, version } = await submitted();
    for (const action of ['approve', 'return', 'reopen', 'report', 'unlock', 'constructor', 'toString'])
      expect([
        action,
        (await student.post(`/api/origin/actions/${action}`, { version, reason: REASON })).status,
      ]).not.toEqual([action, 200]);
    const act = async (person: string, action: string) =>
      (
        await (
          await house.as(person)
        ).post(`/api/origin-reviews/${id}/actions/${action}`, { version, reason: REASON, confirmed: true })
      ).status;
    for (const action of ['submit', 'withdraw', 'reopen', 'report'])
      expect(await act('counsellorA', action)).toBeGreaterThanOrEqual(400);
    for (const action of ['approve', 'return', 'submit'])
      expect(await act('collegeA', action)).toBeGreaterThanOrEqual(400);
    for (const action of ['approve', 'return', 'report', 'unlock', 'reopen'])
      expect(await act('centre', action)).toBeGreaterThanOrEqual(400);
    expect((await student.get('/api/origin')).body).toMatchObject({ state: 'COUNSELLOR_REVIEW', version });
  });

  it('let reviewers decide only what is theirs, in the form it takes', async () => {
    const { id, version } = await submitted();
    const counsellor = await house.as('counsellorA');
    for (const wrong of [
      { field: 'idNo', decision: 'EDIT', value: idNoOf(998) },
      { field: 'ethnicity', decision: 'ADOPT' },
      { field: 'homeAddress', decision: 'KEEP' },
      { field: 'homeAddress', decision: 'KEEP', note: ' 　' },
      { field: 'politicalStatus', decision: 'EDIT', value: '99' },
      { field: 'politicalStatus', decision: 'EDIT' },
      { field: 'originRegion', decision: 'EDIT', value: '<script>' },
    ])
      expect([wrong, (await decisions(counsellor, id, version, wrong)).body.code]).toEqual([wrong, 'INVALID']);
    const fine = { field: 'homeAddress', decision: 'ADOPT' };
    expect((await decisions(counsellor, id, version - 1, fine)).body.code).toBe('STALE');
    for (const person of ['collegeA', 'centre'])
      expect((await decisions(await house.as(person), id, version, fine)).status).toBe(409);
  });

  it('keep two steps with two people, whatever role they switch to', async () => {
    const { id, version } = await submitted();
    const both = await signIn('both');
    await both.post('/api/auth/role', { role: 'COUNSELLOR' });
    const saved = await decisions(
      both,
      id,
      version,
      { field: 'homeAddress', decision: 'ADOPT' },
      { field: 'politicalStatus', decision: 'ADOPT' },
    );
    const approved = await both.post(`/api/origin-reviews/${id}/actions/approve`, { version: saved.body.version });
    expect(approved.body.state).toBe('COLLEGE_REVIEW');
    await both.post('/api/auth/role', { role: 'COLLEGE_ADMIN' });
    const act = (path: string, body: object) => both.post(`/api/origin-reviews/${path}`, body);
    expect((await act(`${id}/actions/approve`, { version: approved.body.version })).status).toBe(409);
    const batch = await act('batch', { action: 'approve', items: [{ id, version: approved.body.version }] });
    expect(batch.body[0]).toMatchObject({ done: false });
    expect(
      (
        await (
          await house.as('collegeA')
        ).post(`/api/origin-reviews/${id}/actions/approve`, { version: approved.body.version })
      ).status,
    ).toBe(200);
  });

  it('shut the form outside of its window', async () => {
    const window = {
      flow: 'origin',
      gradYear: '2027',
      opensAt: '2020-01-01T00:00:00Z',
      closesAt: '2020-02-01T00:00:00Z',
    };
    await (await house.as('centre')).put('/api/windows', window);
    const student = await house.as('studentA1');
    const { version } = (await student.get('/api/origin')).body;
    expect((await student.put('/api/origin/draft', { version, values: VALUES })).body.code).toBe('NOT_NOW');
    expect((await student.post('/api/origin/actions/submit', { version, confirmed: true })).status).toBe(409);
  });

  it('refuse a correction of what is not the student’s to claim', async () => {
    const student = await house.as('studentA1');
    for (const field of [
      'examNo',
      'collegeName',
      'className',
      'majorCode',
      'gradYear',
      'schoolCode',
      'homeAddress',
      'constructor',
    ])
      expect([
        field,
        (await student.post('/api/origin-corrections', { field, claimedValue: '1', explanation: REASON })).body.code,
      ]).toEqual([field, 'INVALID']);
  });
});
