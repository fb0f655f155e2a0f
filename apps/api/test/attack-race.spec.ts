import { Client, type Loose, type Reply } from './client.js';
import { PASSWORD } from './people.js';
import { testHouse, type TestHouse } from './test-app.js';

const REASON = '核对证件号码与学籍一致';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const together = async (times: number, work: (index: number) => Promise<Reply<Loose>>) =>
  (await Promise.all(Array.from({ length: times }, (_, index) => work(index))))
    .map(({ status }) => status)
    .toSorted((a, b) => a - b);
const submitted = async (person: string) => {
  const student = await house.as(person);
  const { version } = (await student.get('/api/origin')).body;
  await student.post('/api/origin/actions/submit', { version, confirmed: true });
};
const versionOf = async (reader: Client, id: string) =>
  (await reader.get<{ version: number }>(`/api/origin-reviews/${id}`)).body.version;

describe('at the same moment', () => {
  it('many look behind one mask: all see it, all are written down', async () => {
    const centre = await house.as('centre');
    const path = `/api/graduates/${house.world.students.studentA2}/reveal`;
    expect(await together(8, () => centre.post(path, { field: 'idNo', reason: REASON }))).toEqual(Array(8).fill(200));
    const [{ count }] = (await house.sql<{ count: number }>(
      `select count(*)::int from history where action = 'reveal'`,
    )) as [{ count: number }];
    expect(count).toBe(8);
  });

  it('many set settings and windows', async () => {
    const centre = await house.as('centre');
    const window = {
      flow: 'origin',
      gradYear: '2031',
      opensAt: '2026-01-01T00:00:00Z',
      closesAt: '2030-01-01T00:00:00Z',
    };
    expect(await together(6, (i) => centre.put('/api/settings/schoolName', { value: `启程大学${i}` }))).toEqual(
      Array(6).fill(204),
    );
    expect(await together(6, () => centre.put('/api/windows', window))).toEqual(Array(6).fill(204));
  });

  it('many open the same college and the same account: one does', async () => {
    const centre = await house.as('centre');
    const staff = { name: '新老师', mobile: '13911112222', staffNo: 'N0001', roles: [{ role: 'COUNSELLOR' }] };
    expect(await together(4, () => centre.post('/api/staff', staff))).toEqual([200, 409, 409, 409]);
    const college = { name: '丙学院', code: 'C' };
    const statuses = await together(4, () => centre.post('/api/colleges', college));
    expect(statuses.filter((status) => status < 300)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(3);
  });

  it('a form is submitted once, and one opinion counts', async () => {
    const student = await house.as('studentA1');
    const { version } = (await student.get('/api/origin')).body;
    expect(await together(4, () => student.post('/api/origin/actions/submit', { version, confirmed: true }))).toEqual([
      200, 409, 409, 409,
    ]);
    const id = house.world.students.studentA1;
    const [one, other] = [await house.as('counsellorA'), await house.as('both')];
    await other.post('/api/auth/role', { role: 'COUNSELLOR' });
    const seen = await versionOf(one, id);
    const approve = (index: number) =>
      (index % 2 ? one : other).post(`/api/origin-reviews/${id}/actions/approve`, { version: seen });
    expect(await together(6, approve)).toEqual([200, 409, 409, 409, 409, 409]);
  });

  it('a record stands in a batch twice: it is decided once', async () => {
    await submitted('studentB1');
    const counsellor = await house.as('counsellorB');
    const id = house.world.students.studentB1;
    const item = { id, version: await versionOf(counsellor, id) };
    const { body } = await counsellor.post('/api/origin-reviews/batch', {
      action: 'approve',
      items: [item, item, { ...item, version: 99 }],
    });
    expect(body.map(({ done }: { done: boolean }) => done)).toEqual([true, false, false]);
    const many = Array.from({ length: 201 }, () => item);
    expect((await counsellor.post('/api/origin-reviews/batch', { action: 'approve', items: many })).status).toBe(400);
  });

  it('one field is asked to be corrected once', async () => {
    const student = await house.as('studentA2');
    const request = { field: 'ethnicity', claimedValue: '02', explanation: '户口本登记为另一民族' };
    expect(await together(4, () => student.post('/api/origin-corrections', request))).toEqual([204, 409, 409, 409]);
  });

  it('one browser signs in and out twice: nothing breaks', async () => {
    const browser = new Client(house.app, 'teacher');
    const login = { portal: 'teacher', account: house.world.logins['collegeB'], password: PASSWORD };
    expect((await browser.post('/api/auth/login', login)).status).toBe(200);
    expect(await together(3, () => browser.post('/api/auth/login', login))).toEqual([200, 200, 200]);
    const left = await together(3, () => browser.post('/api/auth/logout'));
    expect(left.filter((status) => status >= 500)).toEqual([]);
  });

  it('guesses cannot outrun the lock', async () => {
    const guess = (index: number) =>
      house.nobody('student').post('/api/auth/login', {
        portal: 'student',
        account: house.world.logins['studentB2'],
        password: `Wrong-guess-${index}`,
      });
    expect(await together(20, guess)).toEqual([...Array(5).fill(401), ...Array(15).fill(429)]);
    const right = await house
      .nobody('student')
      .post('/api/auth/login', { portal: 'student', account: house.world.logins['studentB2'], password: PASSWORD });
    expect(right.status).toBe(429);
  });

  it('guesses of a mailed code have five tries together', async () => {
    const account = house.world.logins['studentA2'];
    await house.sql(`update account set email = 'a2@mail.example', email_verified_at = now() where login_name = $1`, [
      account,
    ]);
    await house
      .nobody('student')
      .post('/api/password-reset/code', { portal: 'student', account, email: 'a2@mail.example' });
    const code = /\d{6}/.exec((await house.mails()).at(-1)!.text)![0];
    const attempt = (tried: string) =>
      house
        .nobody('student')
        .post('/api/password-reset', { portal: 'student', account, code: tried, password: 'Green-river-77' });
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await together(8, () => attempt(wrong))).toEqual(Array(8).fill(422));
    expect((await attempt(code)).body.code).toBe('CODE_WRONG');
  });
});
