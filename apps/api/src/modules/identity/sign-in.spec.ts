import { idNoOf, PASSWORD } from '../../../test/people.js';
import { signInAt, solvedRiddle } from '../../../test/sign-in.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { RateLimit } from '../../core/rate/index.js';
import {
  GROWN_LOCKS,
  INITIAL_CLOSED_AFTER,
  LOCK_AFTER_FAILURES,
  LOCK_MS,
  PLAIN_SIGN_INS_PER_ADDRESS,
  RIDDLE_AFTER_FAILURES,
} from './limits.js';
import { Passwords } from './passwords.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const WRONG = 'Wrong-password-1';
const tryTo = (portal: 'student' | 'teacher', account: string, password: string) =>
  signInAt(house.nobody(portal), { portal, account, password });

describe('signing in', () => {
  it('opens a session in an HttpOnly cookie of the portal', async () => {
    const reply = await tryTo('teacher', house.world.logins['centre']!, PASSWORD);
    expect(reply.body).toMatchObject({
      portal: 'teacher',
      role: 'CENTRE_ADMIN',
      roles: ['CENTRE_ADMIN'],
      activated: true,
      account: { name: 'centre' },
    });
    expect(String(reply.headers['set-cookie'])).toMatch(/^qc_teacher=[\w-]{43}; Path=\/api; HttpOnly; SameSite=Lax$/);
  });

  it('keeps no token, only its keyed hash', async () => {
    const client = await house.as('centre');
    const token = /qc_teacher=([\w-]+)/.exec(client.cookieHeader())![1];
    const rows = await house.sql<{ text: string }>('select s::text as text from session s');
    expect(rows.some(({ text }) => text.includes(token!))).toBe(false);
  });

  it('answers an unknown account and a wrong password alike, at the same cost', async () => {
    const comparisons = jest.spyOn(house.app.get(Passwords), 'matches');
    const wrong = await tryTo('teacher', house.world.logins['collegeB']!, WRONG);
    const unknown = await tryTo('teacher', '13912345678', WRONG);
    const { requestId: _, ...answer } = wrong.body;
    expect(answer).toMatchObject({ status: 401, code: 'SIGN_IN_FAILED' });
    expect(unknown.body).toMatchObject(answer);
    expect(comparisons).toHaveBeenCalledTimes(2);
    comparisons.mockRestore();
  });

  it('does not open the other portal with the same login', async () => {
    expect((await tryTo('student', house.world.logins['centre']!, PASSWORD)).body.code).toBe('SIGN_IN_FAILED');
  });

  it('names what is missing', async () => {
    const reply = await house.nobody().post('/api/auth/login', { portal: 'teacher', account: '', password: PASSWORD });
    expect(reply.body).toMatchObject({ code: 'INVALID', fields: [{ field: 'account', message: '请填写账号' }] });
  });

  it('refuses a sign-in sent by a foreign page', async () => {
    const credentials = { portal: 'teacher', account: house.world.logins['centre'], password: PASSWORD };
    const reply = await house.nobody().send('POST', '/api/auth/login', credentials, { 'sec-fetch-site': 'cross-site' });
    expect(reply).toMatchObject({ status: 403, body: { code: 'CROSS_SITE' } });
  });

  it('touches the register only under a stated scope', () => {
    expect(house.gate.violations).toEqual([]);
  });
});

describe('the lock', () => {
  const guess = async (portal: 'student' | 'teacher', account: string) =>
    (await tryTo(portal, account, WRONG)).body.code;

  it.each([
    ['a known account', () => house.world.logins['counsellorB']!],
    ['an unknown account', () => '13987654321'],
  ])('closes %s after five failures, for fifteen minutes', async (_, loginOf) => {
    const login = loginOf();
    for (let attempt = 1; attempt <= LOCK_AFTER_FAILURES; attempt += 1)
      expect(await guess('teacher', login)).toBe('SIGN_IN_FAILED');
    expect(await guess('teacher', login)).toBe('TOO_MANY_REQUESTS');
    house.clock.advance(LOCK_MS + 1000);
    expect(await guess('teacher', login)).toBe('SIGN_IN_FAILED');
  });

  it('holds against the right password too, and a success before it forgets the failures', async () => {
    house.clock.advance(LOCK_MS);
    const login = house.world.logins['collegeB']!;
    for (let attempt = 1; attempt < LOCK_AFTER_FAILURES; attempt += 1) await guess('teacher', login);
    expect((await tryTo('teacher', login, PASSWORD)).status).toBe(200);
    for (let attempt = 1; attempt <= LOCK_AFTER_FAILURES; attempt += 1) await guess('teacher', login);
    const locked = await tryTo('teacher', login, PASSWORD);
    expect(locked).toMatchObject({
      status: 429,
      body: { code: 'TOO_MANY_REQUESTS' },
      headers: { 'retry-after': '900' },
    });
    house.clock.advance(LOCK_MS - 60_000);
    expect((await tryTo('teacher', login, PASSWORD)).headers).toMatchObject({ 'retry-after': '60' });
  });

  it('cannot be outrun by guessing at the same time', async () => {
    const codes = await Promise.all(Array.from({ length: 12 }, () => guess('student', '2023999999')));
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(LOCK_AFTER_FAILURES);
  });

  it('is lifted by the centre, which sees it', async () => {
    const centre = await house.as('centre');
    const login = house.world.logins['counsellorA']!;
    for (let attempt = 1; attempt <= LOCK_AFTER_FAILURES; attempt += 1) await guess('teacher', login);
    const { items } = (await centre.get(`/api/staff?keyword=${login}`)).body;
    expect(items[0]).toMatchObject({ status: 'LOCKED', actions: expect.arrayContaining(['unlock']) });
    expect((await centre.post(`/api/staff/${items[0].id}/unlock`)).status).toBe(204);
    expect((await tryTo('teacher', login, PASSWORD)).status).toBe(200);
  });
});

describe('the riddle', () => {
  const login = (account: string, password: string, proof?: string) =>
    house.nobody('student').post('/api/auth/login', { portal: 'student', account, password, proof });
  const fail = async (account: string) => {
    for (let attempt = 1; attempt <= RIDDLE_AFTER_FAILURES; attempt += 1)
      expect((await login(account, WRONG)).body.code).toBe('SIGN_IN_FAILED');
  };

  it.each([
    ['a known account', () => house.world.logins['studentA2']!],
    ['an unknown account', () => '2023777777'],
  ])('is asked for under %s after three failures, and what comes without is not counted', async (_, accountOf) => {
    const account = accountOf();
    await fail(account);
    for (let attempt = 1; attempt <= LOCK_AFTER_FAILURES; attempt += 1)
      expect(await login(account, WRONG)).toMatchObject({ status: 428, body: { code: 'PROOF_NEEDED' } });
    const proof = await solvedRiddle(house.nobody('student'));
    expect((await login(account, WRONG, proof)).body.code).toBe('SIGN_IN_FAILED');
  });

  it('opens one sign-in, and only as it was made', async () => {
    const account = house.world.logins['studentB1']!;
    await fail(account);
    const proof = await solvedRiddle(house.nobody('student'));
    const { challenge, solution } = JSON.parse(proof);
    const easier = { challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1 } }, solution };
    const unsigned = { challenge: { parameters: challenge.parameters }, solution };
    const guessed = {
      challenge,
      solution: { ...solution, counter: solution.counter + 1, derivedKey: '00'.repeat(32) },
    };
    for (const bad of [easier, unsigned, guessed, {}, null, 7].map((value) => JSON.stringify(value)).concat('{', ''))
      expect(['PROOF_NEEDED', 'INVALID']).toContain((await login(account, PASSWORD, bad)).body.code);
    expect((await login(account, WRONG, proof)).body.code).toBe('SIGN_IN_FAILED');
    expect((await login(account, PASSWORD, proof)).body.code).toBe('PROOF_NEEDED');
    expect((await login(account, PASSWORD, await solvedRiddle(house.nobody('student')))).status).toBe(200);
    expect((await login(account, PASSWORD)).status).toBe(200);
  });

  it('is worthless once it is old', async () => {
    const account = house.world.logins['studentB2']!;
    await fail(account);
    const proof = await solvedRiddle(house.nobody('student'));
    const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 301_000);
    expect((await login(account, PASSWORD, proof)).body.code).toBe('PROOF_NEEDED');
    later.mockRestore();
  });

  it('is asked of an address that tries many names, whichever it tries', async () => {
    const rates = house.app.get(RateLimit);
    const tries = Array.from({ length: PLAIN_SIGN_INS_PER_ADDRESS.times }, () =>
      rates.within(PLAIN_SIGN_INS_PER_ADDRESS, '127.0.0.1'),
    );
    await Promise.all(tries);
    const account = house.world.logins['studentA1']!;
    expect((await login(account, PASSWORD)).body.code).toBe('PROOF_NEEDED');
    expect((await signInAt(house.nobody('student'), { portal: 'student', account, password: PASSWORD })).status).toBe(
      200,
    );
  });
});

describe('an address', () => {
  it('that tries very often is never refused what it works for', async () => {
    const rates = house.app.get(RateLimit);
    const tries = Array.from({ length: 300 }, () => rates.within(PLAIN_SIGN_INS_PER_ADDRESS, '127.0.0.1'));
    await Promise.all(tries);
    expect((await tryTo('teacher', house.world.logins['centre']!, PASSWORD)).status).toBe(200);
  });
});

describe('an initial password', () => {
  const HOUR = 3_600_000;
  const INITIAL = idNoOf(5).slice(-6);
  const closeFor = async (account: string) => {
    const answers = [];
    for (let attempt = 1; attempt <= INITIAL_CLOSED_AFTER; attempt += 1) {
      answers.push((await tryTo('student', account, WRONG)).status);
      if (attempt % LOCK_AFTER_FAILURES !== 0) continue;
      const { status, headers } = await tryTo('student', account, INITIAL);
      answers.push(status, headers['retry-after']);
      house.clock.advance(Number(headers['retry-after']) * 1000 + 1);
    }
    return answers;
  };

  it('can be guessed fifteen times in all, with growing waits; then only the counsellor opens, and nothing tells whom', async () => {
    const [fresh, active] = [house.world.logins['fresh']!, house.world.logins['studentB2']!];
    const five = Array.from({ length: LOCK_AFTER_FAILURES }, () => 401);
    const waits = [LOCK_MS / 1000, GROWN_LOCKS.second.seconds, GROWN_LOCKS.third.seconds];
    const expected = waits.flatMap((wait) => [...five, 429, String(wait)]);
    for (const account of [fresh, '2023666666', active]) expect(await closeFor(account)).toEqual(expected);
    const answer = async (account: string, password: string) => {
      const { status, body } = await tryTo('student', account, password);
      return { status, code: body.code, detail: body.detail };
    };
    const refused = await answer(fresh, INITIAL);
    expect(refused).toMatchObject({ status: 401, detail: expect.stringContaining('请联系辅导员或就业中心解锁') });
    expect([await answer('2023666666', INITIAL), await answer(active, INITIAL)]).toEqual([refused, refused]);
    expect((await answer(active, PASSWORD)).status).toBe(200);
    house.clock.advance(1000 * HOUR);
    expect(await answer(fresh, INITIAL)).toEqual(refused);
    house.clock.reset();
    house.forgetEverybody();
    await house.app.get(RateLimit).forget(PLAIN_SIGN_INS_PER_ADDRESS, '127.0.0.1');
    const counsellor = await house.as('counsellorA');
    const [account] = (await counsellor.get(`/api/student-accounts?studentNo=${fresh}`)).body;
    expect(account).toMatchObject({ status: 'LOCKED', actions: expect.arrayContaining(['unlock']) });
    expect((await counsellor.post(`/api/student-accounts/${account.id}/unlock`)).status).toBe(204);
    expect((await answer(fresh, INITIAL)).status).toBe(200);
  });
});
