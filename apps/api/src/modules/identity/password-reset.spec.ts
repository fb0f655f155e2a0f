import { PASSWORD } from '../../../test/people.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';
import { signInAt } from '../../../test/sign-in.js';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(async () => {
  await house.renew();
  await house.sql(`update account set email = 'a1@mail.example', email_verified_at = now() where login_name = $1`, [
    account(),
  ]);
});
afterAll(() => house.close());

const NEXT = 'Green-river-77';
const account = () => house.world.logins['studentA1']!;
const ask = (login: string, email: string) =>
  house.nobody('student').post('/api/password-reset/code', { portal: 'student', account: login, email });
const reset = (code: string, password = NEXT, login = account()) =>
  house.nobody('student').post('/api/password-reset', { portal: 'student', account: login, code, password });
const signIn = (password: string) =>
  signInAt(house.nobody('student'), { portal: 'student', account: account(), password });
const mailedCode = async () => /\d{6}/.exec((await house.mails()).at(-1)!.text)![0];

describe('a forgotten password', () => {
  it('is replaced with the mailed code; every session and a lock end', async () => {
    const session = await house.as('studentA1');
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn('Wrong-password-1');
    expect((await ask(account(), 'A1@mail.example')).status).toBe(204);
    expect((await house.mails()).at(-1)).toMatchObject({
      to: 'a1@mail.example',
      text: expect.stringContaining('重置密码'),
    });
    expect((await reset(await mailedCode())).status).toBe(204);
    expect((await session.get('/api/auth/session')).status).toBe(401);
    expect((await signIn(PASSWORD)).status).toBe(401);
    expect((await signIn(NEXT)).status).toBe(200);
  });

  it('needs a code that has not been used', async () => {
    await ask(account(), 'a1@mail.example');
    const code = await mailedCode();
    await reset(code);
    expect((await reset(code, 'Yellow-stone-5')).body.code).toBe('CODE_WRONG');
  });

  it('refuses a personal password', async () => {
    await ask(account(), 'a1@mail.example');
    expect((await reset(await mailedCode(), `Xx-${account()}`)).body).toMatchObject({
      code: 'INVALID',
      fields: [{ field: 'password' }],
    });
  });

  it.each([
    ['an unknown account', () => ['2023888888', 'a1@mail.example'] as const],
    ['another address', () => [account(), 'other@mail.example'] as const],
    ['an account that was never activated', () => [house.world.logins['fresh']!, 's5@example.com'] as const],
  ])('answers %s alike and sends nothing', async (_, asked) => {
    const [login, email] = asked();
    const reply = await ask(login, email);
    expect(reply).toMatchObject({ status: 204, body: '' });
    expect(await house.mails()).toEqual([]);
    expect((await reset('123456', NEXT, login)).body.code).toBe('CODE_WRONG');
  });

  it('is limited by account, known or not', async () => {
    for (const login of [account(), '2023777777']) {
      for (let sent = 1; sent <= 5; sent += 1) expect((await ask(login, 'a1@mail.example')).status).toBe(204);
      expect((await ask(login, 'a1@mail.example')).status).toBe(429);
    }
  });

  it('is kept from nobody by those who do not know the address', async () => {
    for (let asked = 1; asked <= 6; asked += 1) await ask(account(), 'other@mail.example');
    expect((await ask(account(), 'a1@mail.example')).status).toBe(204);
    expect(await house.mails()).toHaveLength(1);
  });

  it('stands in the history of the account', async () => {
    await ask(account(), 'a1@mail.example');
    await reset(await mailedCode());
    expect(await house.sql('select subject, action, actor_name from history')).toEqual([
      { subject: 'account', action: 'reset-password-by-mail', actor_name: '测试乙' },
    ]);
  });
});
