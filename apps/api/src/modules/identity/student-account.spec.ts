import type { Client } from '../../../test/client.js';
import { idNoOf, PASSWORD } from '../../../test/people.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';
import { signInAt } from '../../../test/sign-in.js';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

const REASON = { reason: '学生忘记密码且邮箱失效' };
const SERIAL_OF_A1 = 1;
const login = (password: string) =>
  signInAt(house.nobody('student'), { portal: 'student', account: house.world.logins['studentA1']!, password });
const found = async (client: Client, person: string) =>
  (await client.get(`/api/student-accounts?studentNo=${house.world.logins[person]}`)).body;

describe('a student’s account', () => {
  it('is found by the centre, and by the counsellor of the class only', async () => {
    expect(await found(await house.as('centre'), 'studentA1')).toMatchObject([
      { name: '测试乙', className: '甲一班', status: 'ACTIVE', actions: ['reset', 'disable'] },
    ]);
    expect(await found(await house.as('counsellorA'), 'studentA1')).toMatchObject([{ actions: ['reset'] }]);
    expect(await found(await house.as('counsellorB'), 'studentA1')).toEqual([]);
    expect((await (await house.as('collegeA')).get('/api/student-accounts?studentNo=2023')).body.code).toBe(
      'FORBIDDEN',
    );
    expect(house.gate.violations).toEqual([]);
  });

  it('goes back to the initial password and a new activation', async () => {
    const session = await house.as('studentA1');
    const counsellor = await house.as('counsellorA');
    const [account] = await found(counsellor, 'studentA1');
    expect((await counsellor.post(`/api/student-accounts/${account.id}/reset`, REASON)).status).toBe(204);
    expect((await session.get('/api/auth/session')).status).toBe(401);
    expect((await login(PASSWORD)).status).toBe(401);
    expect((await login(idNoOf(SERIAL_OF_A1).slice(-6))).body).toMatchObject({
      activated: false,
      account: { status: 'ACTIVATING' },
    });
    expect(
      await house.sql(`select action, from_state, to_state, reason, actor_role from history where subject_id = $1`, [
        account.id,
      ]),
    ).toEqual([
      {
        action: 'reset',
        from_state: 'ACTIVE',
        to_state: 'ACTIVATING',
        reason: REASON.reason,
        actor_role: 'COUNSELLOR',
      },
    ]);
  });

  it('of another class does not exist for a counsellor', async () => {
    const [account] = await found(await house.as('centre'), 'studentA1');
    const stranger = await house.as('counsellorB');
    expect((await stranger.post(`/api/student-accounts/${account.id}/reset`, REASON)).body).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    expect((await stranger.post(`/api/student-accounts/${account.id}/unlock`)).status).toBe(404);
    expect((await login(PASSWORD)).status).toBe(200);
  });

  it('that nobody has used yet needs no reset', async () => {
    const counsellor = await house.as('counsellorA');
    const [account] = await found(counsellor, 'fresh');
    expect(account).toMatchObject({ status: 'PROVISIONED', actions: [] });
    expect((await counsellor.post(`/api/student-accounts/${account.id}/reset`, REASON)).body.code).toBe('NOT_NOW');
  });

  it('is unlocked by the counsellor', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await login('Wrong-password-1');
    const counsellor = await house.as('counsellorA');
    const [account] = await found(counsellor, 'studentA1');
    expect(account).toMatchObject({ status: 'LOCKED', actions: ['reset', 'unlock'] });
    expect((await counsellor.post(`/api/student-accounts/${account.id}/unlock`)).status).toBe(204);
    expect((await login(PASSWORD)).status).toBe(200);
  });

  it('is disabled at once and enabled again by the centre, with a reason', async () => {
    const session = await house.as('studentA1');
    const centre = await house.as('centre');
    const [{ id }] = await found(centre, 'studentA1');
    const act = async (action: string, reason = '学生已离校') =>
      (await centre.post(`/api/student-accounts/${id}/${action}`, { reason })).body.code;
    expect(await act('disable', '短')).toBe('INVALID');
    expect(await act('enable')).toBe('NOT_NOW');
    expect(await act('disable')).toBeUndefined();
    expect(await act('disable')).toBe('NOT_NOW');
    expect((await session.get('/api/auth/session')).status).toBe(401);
    expect((await login(PASSWORD)).status).toBe(401);
    expect(await found(centre, 'studentA1')).toMatchObject([{ status: 'DISABLED', actions: ['enable'] }]);
    expect(await act('enable', '误停用，恢复使用')).toBeUndefined();
    expect((await login(PASSWORD)).status).toBe(200);
    const steps = await house.sql(
      `select action, from_state, to_state, reason from history where subject_id = $1 and action like '%able' order by id`,
      [id],
    );
    expect(steps).toEqual([
      { action: 'disable', from_state: 'ACTIVE', to_state: 'DISABLED', reason: '学生已离校' },
      { action: 'enable', from_state: 'DISABLED', to_state: 'ACTIVE', reason: '误停用，恢复使用' },
    ]);
  });

  it('that nobody has used yet is as new after it was disabled; a counsellor disables none', async () => {
    const [centre, counsellor] = [await house.as('centre'), await house.as('counsellorA')];
    const [{ id }] = await found(centre, 'fresh');
    for (const action of ['disable', 'enable'])
      expect((await counsellor.post(`/api/student-accounts/${id}/${action}`, REASON)).body.code).toBe('FORBIDDEN');
    for (const action of ['disable', 'enable'])
      expect((await centre.post(`/api/student-accounts/${id}/${action}`, REASON)).status).toBe(204);
    expect(await found(centre, 'fresh')).toMatchObject([{ status: 'PROVISIONED' }]);
  });

  it('cannot be found by a wildcard', async () => {
    expect((await (await house.as('centre')).get('/api/student-accounts?studentNo=%25%25%25%25')).body).toEqual([]);
  });
});
