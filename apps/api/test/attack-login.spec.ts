import { AuthService } from '../src/modules/identity/index.js';
import { Client } from './client.js';
import { idNoOf, PASSWORD } from './people.js';
import { signInAt } from './sign-in.js';
import { renewableHouse, type RenewableHouse } from './renewable-house.js';

const NEXT = 'Green-river-77';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

const lastCode = async () => /\d{6}/.exec((await house.mails()).at(-1)!.text)![0];
const login = (client: Client, account: string, password: string) =>
  signInAt(client, { portal: 'student', account, password });

async function freshlySignedIn(): Promise<Client> {
  const client = new Client(house.app, 'student');
  expect((await login(client, house.world.logins['fresh']!, idNoOf(5).slice(-6))).status).toBe(200);
  return client;
}

describe('an e-mail address', () => {
  it('is bound only by whoever reads it: the last code counts, for the address it went to', async () => {
    const client = await freshlySignedIn();
    await client.post('/api/activation/email-code', { email: 'own@mail.example' });
    const own = await lastCode();
    await client.post('/api/activation/email-code', { email: 'victim@mail.example' });
    expect((await client.post('/api/activation', { code: own, password: NEXT })).body.code).toBe('CODE_WRONG');
    const [account] = await house.sql<object>(`select email, status from account where login_name = $1`, [
      house.world.logins['fresh'],
    ]);
    expect(account).toEqual({ email: null, status: 'ACTIVATING' });
  });

  it.each(['a@b', 'a@mail.example,b@mail.example', 'a@mail.example\r\nbcc: b@mail.example', 'A <a@mail.example>', ''])(
    'is one address, not %j',
    async (email) => {
      const client = await freshlySignedIn();
      expect((await client.post('/api/activation/email-code', { email })).body.code).toBe('INVALID');
    },
  );

  it('that was left resets no password any more, even with a code in hand', async () => {
    const account = house.world.logins['studentA1']!;
    const bind = (email: string) =>
      house.sql(`update account set email = $2, email_verified_at = now() where login_name = $1`, [account, email]);
    await bind('old@mail.example');
    const nobody = house.nobody('student');
    await nobody.post('/api/password-reset/code', { portal: 'student', account, email: 'old@mail.example' });
    const code = await lastCode();
    await bind('new@mail.example');
    const { body } = await nobody.post('/api/password-reset', { portal: 'student', account, code, password: NEXT });
    expect(body.code).toBe('CODE_WRONG');
    expect((await login(nobody, account, PASSWORD)).status).toBe(200);
  });
});

describe('a session', () => {
  it('is not opened by a password that was replaced while it was compared', async () => {
    const [account] = await house.sql<{ id: string; hash: string }>(
      'select id, password_hash as hash from account where login_name = $1',
      [house.world.logins['studentA2']],
    );
    const accepted = { id: account?.id ?? '', passwordHash: account?.hash ?? null };
    await house.sql(`update account set password_hash = 'another' where id = $1`, [accepted.id]);
    const opening = house.app.get(AuthService).signIn(accepted, {} as never);
    await expect(opening).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' });
    await house.sql(`update account set password_hash = $2, status = 'DISABLED' where id = $1`, [
      accepted.id,
      accepted.passwordHash,
    ]);
    await expect(house.app.get(AuthService).signIn(accepted, {} as never)).rejects.toMatchObject({
      code: 'SIGN_IN_FAILED',
    });
  });

  it('is never the one that the caller brought along', async () => {
    const client = new Client(house.app, 'student');
    const planted = 'planted-by-somebody-else';
    const credentials = { portal: 'student', account: house.world.logins['studentA1'], password: PASSWORD };
    const reply = await client.send('POST', '/api/auth/login', credentials, { cookie: `qc_student=${planted}` });
    const cookie = String(reply.headers['set-cookie']);
    expect(cookie).not.toContain(planted);
    expect(cookie).toMatch(/^qc_student=[\w-]{40,}; Path=\/api; HttpOnly; SameSite=Lax$/);
  });

  it('of an account that is disabled or reset ends at once', async () => {
    const student = new Client(house.app, 'student');
    await login(student, house.world.logins['studentB1']!, PASSWORD);
    await house.sql(`update account set status = 'DISABLED' where login_name = $1`, [house.world.logins['studentB1']]);
    expect((await student.get('/api/auth/session')).status).toBe(401);
  });
});

describe('the answer to a wrong sign-in', () => {
  it('is the same for a name that exists, one that does not, and one of another portal', async () => {
    const names = [house.world.logins['studentA2']!, '2023999999', house.world.logins['centre']!, "' or 1=1 --"];
    const answers = [];
    for (const name of names) {
      const { status, body, headers } = await login(house.nobody('student'), name, 'Wrong-password-1');
      answers.push({ status, body: { ...body, requestId: '' }, names: Object.keys(headers).toSorted() });
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('counts tries of a name that does not exist as well', async () => {
    const tries = [];
    for (let time = 0; time < 6; time++) tries.push((await login(house.nobody('student'), '2023999998', 'x')).status);
    expect(tries).toEqual([401, 401, 401, 401, 401, 429]);
  });
});
