import { admitted, mailedCode, NEW_PASSWORD, newcomer, register } from '../../../test/company-flow.js';
import { usccOf } from '../../../test/employers.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';
import { PASSWORD } from '../../../test/people.js';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

const lookUp = (uscc: string) => house.nobody('employer').post('/api/employer-registrations/lookup', { uscc });
const askCode = (email: string) => house.nobody('employer').post('/api/employer-registrations/code', { email });

describe('looking a company up', () => {
  it('tells new, unclaimed and known companies apart', async () => {
    expect((await lookUp(usccOf(50))).body).toEqual({ kind: 'NEW', name: null });
    expect((await lookUp(usccOf(3))).body).toEqual({ kind: 'CLAIM', name: '丙未认领制造有限公司' });
    expect((await lookUp(` ${usccOf(1).toLowerCase()} `)).body).toEqual({ kind: 'JOIN', name: '甲启航科技有限公司' });
  });

  it('refuses codes that are none, and companies that the centre has stopped', async () => {
    expect((await lookUp(`${usccOf(1).slice(0, 17)}!`)).body.code).toBe('INVALID');
    const wrong = `${usccOf(1).slice(0, 17)}${usccOf(1).endsWith('0') ? '1' : '0'}`;
    expect((await lookUp(wrong)).body).toMatchObject({ code: 'INVALID', fields: [{ field: 'uscc' }] });
    await house.sql(`/* scope:SYSTEM */ update employer set state = 'BLACKLISTED' where uscc = $1`, [usccOf(3)]);
    expect((await lookUp(usccOf(3))).body.code).toBe('NOT_NOW');
  });

  it('is limited by address', async () => {
    const replies = await Promise.all(Array.from({ length: 61 }, () => lookUp(usccOf(50))));
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});

describe('the registration code', () => {
  it('goes to known and unknown addresses alike, five times an hour', async () => {
    for (const email of ['hr1@mail.example', 'nobody@mail.example']) {
      const { status, body } = await askCode(email);
      expect([status, Object.keys(body)]).toEqual([200, ['registrationId', 'seconds']]);
    }
    for (let sent = 2; sent <= 5; sent += 1) expect((await askCode('Nobody@mail.example')).status).toBe(200);
    expect((await askCode('nobody@mail.example')).status).toBe(429);
  });
});

describe('a registration', () => {
  it('opens the account under the registration’s id, signs it in and keeps what was typed', async () => {
    const company = newcomer(60);
    const { client, reply } = await register(house, company);
    expect(reply).toMatchObject({
      status: 200,
      body: { portal: 'employer', role: 'EMPLOYER', activated: true, account: { loginName: company.mobile } },
    });
    const { body } = await client.get('/api/employer');
    expect(body).toMatchObject({ employer: null, role: null, joining: [] });
    expect(body.application).toMatchObject({
      kind: 'NEW',
      state: 'DRAFT',
      editable: true,
      name: company.values.name,
      applicantEmail: company.email,
      values: { contactName: '郑小满', contactEmail: company.email, nature: '39' },
    });
    const sessions = (await client.get('/api/auth/sessions')).body;
    expect(sessions).toHaveLength(1);
    const history = await house.sql('select subject, action, actor_role from history order by id');
    expect(history).toEqual([
      { subject: 'account', action: 'register', actor_role: 'EMPLOYER' },
      { subject: 'employer-application', action: 'open', actor_role: 'EMPLOYER' },
    ]);
  });

  it.each([
    ['without consent', { agreed: false }, 'INVALID', 'agreed'],
    ['with a weak password', { password: 'short' }, 'INVALID', 'password'],
    ['with the mobile in the password', { password: 'Aa-13920000060' }, 'INVALID', 'password'],
    ['with a wrong credit code', { uscc: '919999990000002111' }, 'INVALID', 'uscc'],
    ['with an unknown field', { values: { shoeSize: '42' } }, 'INVALID', 'shoeSize'],
    ['with a number for a text', { values: { name: 42 } }, 'INVALID', 'name'],
    ['with far too long a name', { values: { name: '公'.repeat(121) } }, 'INVALID', 'name'],
    ['with a wrong code', { code: '000000' }, 'CODE_WRONG', undefined],
    ['with somebody else’s registration', { registrationId: crypto.randomUUID() }, 'CODE_WRONG', undefined],
  ])('%s is refused', async (_, change, code, field) => {
    const { client, reply } = await register(house, newcomer(60), change);
    expect(reply.body).toMatchObject({ code });
    if (field) expect(reply.body).toMatchObject({ fields: [{ field }] });
    expect((await client.get('/api/auth/session')).status).toBe(401);
    expect(await house.sql(`select from account where portal = 'employer'`)).toHaveLength(2);
  });

  it('says so when the mobile has an account, and answers one mobile for each code', async () => {
    const taken = { ...newcomer(60), mobile: house.world.logins['employerA']! };
    const { reply } = await register(house, taken);
    expect(reply.body).toMatchObject({ code: 'DUPLICATE', fields: [{ field: 'mobile' }] });
    expect(await house.sql('select from employer_application')).toEqual([]);
    expect(await house.sql('select from email_code where used_at is null')).toEqual([]);
  });

  it('works once per code, also when it is sent twice at the same time', async () => {
    const company = newcomer(60);
    const { body } = await askCode(company.email);
    const code = await mailedCode(house, company.email);
    const send = (mobile: string) =>
      house.nobody('employer').post('/api/employer-registrations', {
        registrationId: body.registrationId,
        code,
        uscc: company.uscc,
        values: {},
        mobile,
        contactName: '郑小满',
        password: NEW_PASSWORD,
        agreed: true,
      });
    const replies = await Promise.all([send('13920000061'), send('13920000062')]);
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
  });
});

describe('an employer’s account', () => {
  it('signs in by its mobile and gets a forgotten password back', async () => {
    const account = house.world.logins['employerA']!;
    const client = house.nobody('employer');
    expect(
      (await client.post('/api/password-reset/code', { portal: 'employer', account, email: 'hr1@mail.example' }))
        .status,
    ).toBe(204);
    const code = await mailedCode(house, 'hr1@mail.example');
    const reset = { portal: 'employer', account, code, password: NEW_PASSWORD };
    expect((await client.post('/api/password-reset', reset)).status).toBe(204);
    const signIn = (password: string) => client.post('/api/auth/login', { portal: 'employer', account, password });
    expect((await signIn(PASSWORD)).status).toBe(401);
    expect((await signIn(NEW_PASSWORD)).status).toBe(200);
  });

  it('reaches nothing but its application before the company is let in', async () => {
    const { client } = await register(house, newcomer(60));
    for (const path of ['employers', 'employers/search?q=科技', 'graduates', 'staff'])
      expect([path, (await client.get(`/api/${path}`)).status]).toEqual([path, 403]);
    const { employerA } = house.world.employers;
    expect((await client.get(`/api/employers/${employerA}/defaults`)).status).toBe(404);
    expect((await client.patch('/api/employer', { version: 1, values: {} })).status).toBe(404);
    expect((await client.post('/api/employer/change')).status).toBe(404);
  });

  it('acts for its company once it is let in, in the session that it has', async () => {
    const { client, employerId } = await admitted(house, newcomer(60));
    expect((await client.get('/api/employer')).body).toMatchObject({ role: 'ADMIN', application: null });
    expect((await client.get(`/api/employers/${employerId}/defaults`)).status).toBe(200);
    expect((await client.get(`/api/employers/${house.world.employers.employerA}/defaults`)).status).toBe(404);
  });
});
