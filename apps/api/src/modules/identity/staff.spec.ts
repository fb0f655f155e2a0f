import type { Client } from '../../../test/client.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

let house: TestHouse;
let centre: Client;
beforeAll(async () => {
  house = await testHouse();
  centre = await house.as('centre');
});
afterAll(() => house.close());

const REASON = { reason: '测试用的操作原因' };
const newcomer = (serial: number) => ({
  name: '王新来',
  mobile: `1391111${String(serial).padStart(4, '0')}`,
  staffNo: `N${serial}`,
  email: `n${serial}@mail.example`,
  roles: [{ role: 'COLLEGE_ADMIN', collegeId: house.world.colleges.collegeA }],
});
const signIn = async (mobile: string, password: string) => {
  const client = house.nobody();
  return {
    client,
    status: (await client.post('/api/auth/login', { portal: 'teacher', account: mobile, password })).status,
  };
};
const read = async (id: string) => (await centre.get(`/api/staff/${id}`)).body;

describe('staff accounts', () => {
  it('are opened by the centre with a strong password that is shown once', async () => {
    const { status, body } = await centre.post('/api/staff', newcomer(1));
    expect(status).toBe(200);
    expect(body.password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[@#%&*+=?]).{16}$/);
    expect((await signIn(body.loginName, body.password)).status).toBe(200);
    expect(JSON.stringify(await read(body.id))).not.toContain(body.password);
    expect(await read(body.id)).toMatchObject({
      status: 'ACTIVE',
      roles: [{ role: 'COLLEGE_ADMIN', collegeName: '甲学院' }],
    });
  });

  it.each(['collegeA', 'counsellorA', 'system'])('are out of reach for %s', async (person) => {
    const client = await house.as(person);
    expect((await client.get('/api/staff')).body.code).toBe('FORBIDDEN');
    expect((await client.post('/api/staff', newcomer(2))).body.code).toBe('FORBIDDEN');
  });

  it('keep mobile and staff numbers unique', async () => {
    const taken = { ...newcomer(3), mobile: '13900000002', staffNo: 'T0003' };
    const { body } = await centre.post('/api/staff', taken);
    expect(body).toMatchObject({
      code: 'DUPLICATE',
      fields: expect.arrayContaining([
        { field: 'mobile', message: '手机号码已被collegeA使用' },
        { field: 'staffNo', message: '工号已被collegeB使用' },
      ]),
    });
  });

  it('name what is wrong', async () => {
    const { body } = await centre.post('/api/staff', {
      ...newcomer(4),
      mobile: '123',
      roles: [{ role: 'COLLEGE_ADMIN' }, { role: 'STUDENT' }],
    });
    expect(body.fields).toEqual([
      { field: 'mobile', message: '请填写 11 位手机号码' },
      { field: 'roles.0.collegeId', message: '请选择学院管理员所属的学院' },
      { field: 'roles.1.role', message: '没有这个角色' },
    ]);
  });

  it('are listed by keyword, role and college, page by page', async () => {
    const list = async (query: string) => (await centre.get(`/api/staff?${query}`)).body;
    expect((await list('keyword=counsellor')).items.map((one: { name: string }) => one.name)).toEqual([
      'counsellorA',
      'counsellorB',
    ]);
    expect((await list('role=CENTRE_ADMIN')).total).toBe(1);
    expect((await list(`collegeId=${house.world.colleges.collegeB}`)).items).toMatchObject([{ name: 'collegeB' }]);
    expect((await list('keyword=T0004')).items).toMatchObject([{ name: 'counsellorA', classes: [{ name: '甲一班' }] }]);
    expect(await list('page=2&pageSize=3')).toMatchObject({ page: 2, pageSize: 3, items: { length: 3 } });
  });

  it('are edited by version, and a lost role ends the session in it', async () => {
    const { body: opened } = await centre.post('/api/staff', newcomer(5));
    const { client } = await signIn(opened.loginName, opened.password);
    const { version } = await read(opened.id);
    const edited = { ...newcomer(5), name: '王改名', roles: [{ role: 'COUNSELLOR' }], version };
    expect((await centre.patch(`/api/staff/${opened.id}`, edited)).status).toBe(204);
    expect((await centre.patch(`/api/staff/${opened.id}`, edited)).body.code).toBe('STALE');
    expect((await client.get('/api/auth/session')).status).toBe(401);
    const [row] = await house.sql<{ changes: object[] }>(
      `select changes from history where subject_id = $1 and action = 'edit'`,
      [opened.id],
    );
    expect(row!.changes).toEqual([
      { field: 'name', from: '王新来', to: '王改名' },
      { field: 'roles', from: `COLLEGE_ADMIN:${house.world.colleges.collegeA}`, to: 'COUNSELLOR' },
    ]);
  });

  it('are disabled at once and enabled again, with a reason', async () => {
    const { body: opened } = await centre.post('/api/staff', newcomer(6));
    const { client } = await signIn(opened.loginName, opened.password);
    expect((await centre.post(`/api/staff/${opened.id}/disable`, { reason: '短' })).body.fields).toMatchObject([
      { field: 'reason' },
    ]);
    expect((await centre.post(`/api/staff/${opened.id}/disable`, REASON)).status).toBe(204);
    expect((await client.get('/api/auth/session')).status).toBe(401);
    expect((await signIn(opened.loginName, opened.password)).status).toBe(401);
    expect((await centre.post(`/api/staff/${opened.id}/enable`, REASON)).status).toBe(204);
    expect((await signIn(opened.loginName, opened.password)).status).toBe(200);
  });

  it('get a new password, which ends the old one and every session', async () => {
    const { body: opened } = await centre.post('/api/staff', newcomer(7));
    const { client } = await signIn(opened.loginName, opened.password);
    const { body: issued } = await centre.post(`/api/staff/${opened.id}/reset-password`, REASON);
    expect((await client.get('/api/auth/session')).status).toBe(401);
    expect([
      (await signIn(opened.loginName, opened.password)).status,
      (await signIn(issued.loginName, issued.password)).status,
    ]).toEqual([401, 200]);
    const told = { title: '您的登录密码已被重置' };
    expect(await house.sql('select title from notification where account_id = $1', [opened.id])).toEqual([told]);
    expect((await house.mails()).filter(({ to }) => to === 'n7@mail.example')).toMatchObject([{ subject: told.title }]);
  });

  it('open nothing with a password that the centre has seen, before it is replaced', async () => {
    const { body: opened } = await centre.post('/api/staff', newcomer(8));
    const { client } = await signIn(opened.loginName, opened.password);
    expect((await client.get('/api/auth/session')).body.activated).toBe(false);
    expect((await client.get('/api/origin-reviews')).body.code).toBe('ACTIVATION_REQUIRED');
    for (const [path, body] of [
      ['/api/activation/email-code', { email: 'other@mail.example' }],
      ['/api/activation', { code: '123456', password: 'Own-choice-88' }],
    ] as const)
      expect((await client.post(path, body)).body.code).toBe('NOT_NOW');
    const choose = (password: string) => client.post('/api/activation/password', { password });
    expect((await choose(opened.password)).body.fields).toMatchObject([{ field: 'password' }]);
    expect((await choose('weak')).body.code).toBe('INVALID');
    expect((await choose('Own-choice-88')).body).toMatchObject({ activated: true });
    expect((await choose('Own-choice-99')).body.code).toBe('NOT_NOW');
    expect((await client.get('/api/origin-reviews')).status).toBe(200);
    expect((await signIn(opened.loginName, opened.password)).status).toBe(401);
    const { client: again } = await signIn(opened.loginName, 'Own-choice-88');
    expect((await again.get('/api/auth/session')).body.activated).toBe(true);
    await centre.post(`/api/staff/${opened.id}/reset-password`, REASON);
    await centre.post(`/api/staff/${opened.id}/disable`, REASON);
    await centre.post(`/api/staff/${opened.id}/enable`, REASON);
    const [row] = await house.sql<object>('select status, password_issued as issued from account where id = $1', [
      opened.id,
    ]);
    expect(row).toEqual({ status: 'ACTIVE', issued: true });
  });

  it('let nobody shut the own door', async () => {
    const { account } = (await centre.get('/api/auth/session')).body;
    const me = await read(account.id);
    expect((await centre.post(`/api/staff/${me.id}/disable`, REASON)).body.code).toBe('NOT_NOW');
    const fewer = {
      name: '中心',
      mobile: me.mobile,
      staffNo: me.staffNo,
      roles: [{ role: 'COUNSELLOR' }],
      version: me.version,
    };
    expect((await centre.patch(`/api/staff/${me.id}`, fewer)).body.code).toBe('NOT_NOW');
    expect(me.actions).toEqual(['edit']);
  });

  it('hold every role of the house that the centre gives, and work in the one that sees records', async () => {
    const roles = [{ role: 'COUNSELLOR' }, { role: 'SYS_ADMIN' }];
    const { body: opened } = await centre.post('/api/staff', { ...newcomer(10), roles });
    const { client } = await signIn(opened.loginName, opened.password);
    await client.post('/api/activation/password', { password: 'Own-choice-88' });
    expect((await client.get('/api/auth/session')).body).toMatchObject({
      role: 'COUNSELLOR',
      roles: ['COUNSELLOR', 'SYS_ADMIN'],
    });
    expect((await client.post('/api/auth/role', { role: 'SYS_ADMIN' })).body.role).toBe('SYS_ADMIN');
  });

  it('do not open students’ accounts by the back door', async () => {
    const [student] = await house.sql<{ id: string }>(`select id from account where portal = 'student' limit 1`);
    expect((await centre.post(`/api/staff/${student!.id}/reset-password`, REASON)).body.code).toBe('NOT_FOUND');
  });

  it('of the centre are never all gone, also when two shut each other out at once', async () => {
    const { body: opened } = await centre.post('/api/staff', { ...newcomer(9), roles: [{ role: 'CENTRE_ADMIN' }] });
    const { client: other } = await signIn(opened.loginName, opened.password);
    await other.post('/api/activation/password', { password: 'Own-choice-88' });
    const { account } = (await centre.get('/api/auth/session')).body;
    const replies = await Promise.all([
      centre.post(`/api/staff/${opened.id}/disable`, REASON),
      other.post(`/api/staff/${account.id}/disable`, REASON),
    ]);
    expect(replies.filter(({ status }) => status === 204)).toHaveLength(1);
    const [left] = await house.sql<{ count: number }>(
      `select count(*)::int from account a join role_grant g on g.account_id = a.id where g.role = 'CENTRE_ADMIN' and a.status = 'ACTIVE'`,
    );
    expect(left).toEqual({ count: 1 });
  });
});
