import type { Client } from '../../../test/client.js';
import { idNoOf } from '../../../test/people.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';
import { CODE_MS, CODE_TRIES } from './limits.js';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

const FRESH_SERIAL = 5;
const INITIAL = idNoOf(FRESH_SERIAL).slice(-6);
const CHOSEN = 'Blue-mountain-9';
const EMAIL = 'fresh@mail.example';

const login = async (client: Client, password: string) =>
  client.post('/api/auth/login', { portal: 'student', account: house.world.logins['fresh'], password });
const mailedCode = async () => /\d{6}/.exec((await house.mails()).at(-1)!.text)![0];

async function freshClient(): Promise<Client> {
  const client = house.nobody('student');
  expect((await login(client, INITIAL)).status).toBe(200);
  return client;
}

async function withCode(): Promise<{ client: Client; code: string }> {
  const client = await freshClient();
  expect((await client.post('/api/activation/email-code', { email: EMAIL })).status).toBe(204);
  return { client, code: await mailedCode() };
}

describe('the first sign-in of a graduate', () => {
  it('takes the last six characters of the document number, a small x too, and starts the activation', async () => {
    const reply = await login(house.nobody('student'), INITIAL.toLowerCase());
    expect(reply.body).toMatchObject({
      activated: false,
      role: 'STUDENT',
      account: { status: 'ACTIVATING', email: null },
    });
  });

  it('opens nothing but the activation and the session', async () => {
    const client = await freshClient();
    for (const path of ['/api/notifications', '/api/auth/sessions', '/api/origin/mine'])
      expect([path, (await client.get(path)).body.code]).not.toEqual([path, undefined]);
    expect((await client.get('/api/notifications')).body).toMatchObject({ status: 403, code: 'ACTIVATION_REQUIRED' });
    expect((await client.post('/api/auth/password', { current: INITIAL, password: CHOSEN })).body.code).toBe(
      'ACTIVATION_REQUIRED',
    );
    expect((await client.get('/api/auth/session')).status).toBe(200);
  });
});

describe('the activation', () => {
  it('binds the address, sets the password and ends the initial one for good', async () => {
    const { client, code } = await withCode();
    const reply = await client.post('/api/activation', { code, password: CHOSEN });
    expect(reply.body).toMatchObject({ activated: true, account: { status: 'ACTIVE', email: 'fr***@mail.example' } });
    expect((await client.get('/api/notifications')).status).toBe(200);
    expect((await login(house.nobody('student'), INITIAL)).body.code).toBe('SIGN_IN_FAILED');
    expect((await login(house.nobody('student'), CHOSEN)).status).toBe(200);
    expect((await client.post('/api/activation', { code, password: CHOSEN })).body.code).toBe('NOT_NOW');
  });

  it('takes the address over into the record and tells it all in the history', async () => {
    const { client, code } = await withCode();
    await client.post('/api/activation', { code, password: CHOSEN });
    const [student] = await house.sql<{ email: string }>('/* scope:SYSTEM */ select email from student where id = $1', [
      house.world.students.fresh,
    ]);
    expect(student).toEqual({ email: EMAIL });
    const steps = await house.sql(`select subject, action, from_state, to_state, actor_role from history order by id`);
    expect(steps).toEqual([
      {
        subject: 'account',
        action: 'first-sign-in',
        from_state: 'PROVISIONED',
        to_state: 'ACTIVATING',
        actor_role: 'STUDENT',
      },
      { subject: 'account', action: 'activate', from_state: 'ACTIVATING', to_state: 'ACTIVE', actor_role: 'STUDENT' },
      { subject: 'student', action: 'bind-email', from_state: null, to_state: null, actor_role: 'STUDENT' },
    ]);
    expect(house.gate.violations).toEqual([]);
  });

  it('refuses a personal password and keeps the code alive', async () => {
    const { client, code } = await withCode();
    const personal = `Aa-${idNoOf(FRESH_SERIAL).slice(4, 14)}`;
    expect((await client.post('/api/activation', { code, password: personal })).body).toMatchObject({
      code: 'INVALID',
      fields: [{ field: 'password' }],
    });
    expect((await client.post('/api/activation', { code, password: CHOSEN })).status).toBe(200);
  });

  it('accepts a code five times at most, for ten minutes, and only the newest', async () => {
    const { client, code } = await withCode();
    const activate = async (tried: string) =>
      (await client.post('/api/activation', { code: tried, password: CHOSEN })).body.code;
    const wrong = code === '000000' ? '000001' : '000000';
    for (let attempt = 1; attempt <= CODE_TRIES; attempt += 1) expect(await activate(wrong)).toBe('CODE_WRONG');
    expect(await activate(code)).toBe('CODE_WRONG');
    await client.post('/api/activation/email-code', { email: EMAIL });
    const second = await mailedCode();
    house.clock.advance(CODE_MS + 1000);
    expect(await activate(second)).toBe('CODE_WRONG');
    await client.post('/api/activation/email-code', { email: EMAIL });
    const third = await mailedCode();
    await client.post('/api/activation/email-code', { email: EMAIL });
    if (third !== (await mailedCode())) expect(await activate(third)).toBe('CODE_WRONG');
    expect(await activate(await mailedCode())).toBeUndefined();
  });

  it('sends five codes an hour at most', async () => {
    const client = await freshClient();
    const send = async () => (await client.post('/api/activation/email-code', { email: EMAIL })).status;
    for (let sent = 1; sent <= 5; sent += 1) expect(await send()).toBe(204);
    expect(await send()).toBe(429);
  });

  it('stores no code, only its keyed hash', async () => {
    const { code } = await withCode();
    const [row] = await house.sql<{ text: string }>('select e::text as text from email_code e');
    expect(row!.text).not.toContain(code);
  });
});
