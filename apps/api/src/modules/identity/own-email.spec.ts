import type { Client } from '../../../test/client.js';
import { PASSWORD } from '../../../test/people.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';

let house: RenewableHouse;
let student: Client;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(async () => {
  await house.renew();
  await house.sql(`update account set email = 'old@mail.example', email_verified_at = now() where login_name = $1`, [
    house.world.logins['studentA1'],
  ]);
  student = await house.as('studentA1');
});
afterAll(() => house.close());

const NEW = 'new@mail.example';
const ask = (client = student) => client.post('/api/auth/email/code', { email: NEW });
const change = async (code: string, current = PASSWORD, client = student) =>
  client.post('/api/auth/email', { code, current });
const mailedCode = async () => /\d{6}/.exec((await house.mails()).at(-1)!.text)![0];
const addresses = async () =>
  (
    await house.sql<{ account: string; record: string }>(
      `/* scope:SYSTEM */ select a.email as account, s.email as record from account a join student s on s.id = a.student_id where s.id = $1`,
      [house.world.students.studentA1],
    )
  )[0];

describe('an account’s own address', () => {
  it('moves together with the graduate’s record, and the old address is told', async () => {
    const elsewhere = house.nobody('student');
    const account = house.world.logins['studentA1'];
    await elsewhere.post('/api/auth/login', { portal: 'student', account, password: PASSWORD });
    expect((await ask()).status).toBe(204);
    expect((await house.mails()).at(-1)).toMatchObject({
      to: NEW,
      text: expect.stringContaining('更换账号绑定的邮箱'),
    });
    expect(await addresses()).toEqual({ account: 'old@mail.example', record: 's1@example.com' });
    expect((await change(await mailedCode())).status).toBe(204);
    expect(await addresses()).toEqual({ account: NEW, record: NEW });
    expect((await house.mails()).at(-1)).toMatchObject({
      to: 'old@mail.example',
      subject: '启程账号的邮箱已更换',
      text: expect.stringContaining('ne***@mail.example'),
    });
    expect((await elsewhere.get('/api/auth/session')).body.account.email).toBe('ne***@mail.example');
    expect(await house.sql(`select subject, action, changes from history order by id`)).toMatchObject([
      { subject: 'account', action: 'change-email', changes: [{ from: 'old@mail.example', to: NEW }] },
      { subject: 'student', action: 'bind-email', changes: [{ from: 's1@example.com', to: NEW }] },
    ]);
    expect(house.gate.violations).toEqual([]);
  });

  it('stays where the password or the code is wrong, and the code can be used once', async () => {
    await ask();
    const code = await mailedCode();
    const wrong = code === '000000' ? '000001' : '000000';
    expect((await change(code, 'Wrong-password-1')).body).toMatchObject({ fields: [{ field: 'current' }] });
    expect((await change(wrong)).body.code).toBe('CODE_WRONG');
    expect((await addresses())?.account).toBe('old@mail.example');
    expect((await change(code)).status).toBe(204);
    expect((await change(code)).body.code).toBe('CODE_WRONG');
  });

  it('is not moved by another person’s code, nor by one that was sent for something else', async () => {
    await ask();
    const code = await mailedCode();
    expect((await change(code, PASSWORD, await house.as('studentA2'))).body.code).toBe('CODE_WRONG');
    const account = house.world.logins['studentA1'];
    await house
      .nobody('student')
      .post('/api/password-reset/code', { portal: 'student', account, email: 'old@mail.example' });
    const reset = await mailedCode();
    if (reset !== code) expect((await change(reset)).body.code).toBe('CODE_WRONG');
    expect((await addresses())?.account).toBe('old@mail.example');
  });

  it('is told no code after five in an hour', async () => {
    for (let sent = 1; sent <= 5; sent += 1) expect((await ask()).status).toBe(204);
    expect((await ask()).status).toBe(429);
  });

  it('can be bound by staff who have none yet', async () => {
    const centre = await house.as('centre');
    await ask(centre);
    expect((await change(await mailedCode(), PASSWORD, centre)).status).toBe(204);
    expect((await centre.get('/api/auth/session')).body.account.email).toBe('ne***@mail.example');
    expect((await house.mails()).map(({ to }) => to)).toEqual([NEW]);
  });
});
