import type { AgreementSheetView, OpenedLinkView, SigningLinkTermView, SigningLinkView } from '@qicheng/contracts';
import { Announcer } from '../../core/progress/index.js';
import { PASSWORD } from '../../../test/people.js';
import { rowOf, sealing, signed, signing } from '../../../test/sealing-house.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import type { Agreement } from './agreement.entity.js';

let house: TestHouse;
let agreement: Agreement;
let told: jest.SpyInstance;
beforeAll(async () => {
  house = await testHouse();
  agreement = await sealing(house);
  told = jest.spyOn(house.app.get(Announcer), 'announce');
});
afterAll(() => house.close());

const phone = () => house.nobody('student');
const link = async (of = agreement, person = 'studentA1') => {
  const reply = await (await house.as(person)).post<SigningLinkView>(`/api/my-agreements/${of.id}/signing-link`);
  return { ...reply, token: reply.body.url?.split('/').at(-1) ?? '' };
};
const open = (token: string) => phone().get<OpenedLinkView>(`/api/signing-links/${token}`);
const read = (token: string, proof: object) =>
  phone().post<AgreementSheetView>(`/api/signing-links/${token}/sheet`, proof);
const sign = (token: string, of: Agreement, changes: object = {}) =>
  phone().post(`/api/signing-links/${token}/signature`, signing(of, changes));
const topic = () => `student:${house.world.students.studentA1}`;

describe('a signing link', () => {
  it('leads to the sheet, shows whose it is and tells the page that it was opened', async () => {
    const { body, token } = await link();
    expect(body.url).toMatch(/^http:\/\/localhost:3000\/student\/sign\/[\w-]{43}$/);
    expect(new Date(body.expiresAt).getTime() - Date.now()).toBeLessThanOrEqual(600_000);
    const seen = (await open(token)).body;
    expect(seen).toEqual({
      signerHint: '测*，2023****01',
      version: agreement.version,
      expiresAt: body.expiresAt,
    });
    expect((await read(token, { password: PASSWORD })).body.contentHash).toBe(agreement.contentHash);
    expect(told).toHaveBeenCalledWith(topic(), { signing: 'opened', link: body.id, expiresAt: body.expiresAt });
    const opened = told.mock.calls.filter(([, data]) => data?.signing === 'opened').length;
    await open(token);
    expect(told.mock.calls.filter(([, data]) => data?.signing === 'opened')).toHaveLength(opened);
  });

  it('shows nothing of the agreement without the signer’s password or code', async () => {
    const { token } = await link();
    for (const proof of [{}, { password: 'guessed' }, { code: '123456' }]) {
      const { status, body } = await read(token, proof);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(JSON.stringify(body)).not.toContain(agreement.contentHash);
    }
    expect((await read('A'.repeat(43), { password: PASSWORD })).status).toBe(404);
    expect((await read(token, { password: PASSWORD })).status).toBe(200);
  });

  it('is kept as a hash only', async () => {
    const { token } = await link();
    const [row] = await house.sql<{ all: string }>('select json_agg(l)::text as all from signing_link l');
    expect(row?.all).not.toContain(token);
  });

  it('stops working when a newer one is made', async () => {
    const older = await link();
    const newer = await link();
    expect([(await open(older.token)).status, (await open(newer.token)).status]).toEqual([404, 200]);
  });

  it('answers alike for a token that is unknown, too old or none', async () => {
    const { token } = await link();
    const unknown = (await open('A'.repeat(43))).body;
    house.clock.advance(10 * 60_000 + 1);
    const old = (await open(token)).body;
    expect([(await sign(token, agreement)).status, (await open('..%2F..%2Fetc')).status]).toEqual([404, 404]);
    expect({ ...old, requestId: '' }).toEqual({ ...unknown, requestId: '' });
    house.clock.set(new Date());
  });

  it('lasts longer while somebody is busy with it, within bounds, and the page learns of it', async () => {
    const { token, body } = await link();
    const extend = () => phone().post<SigningLinkTermView>(`/api/signing-links/${token}/extension`);
    const made = new Date(body.expiresAt).getTime() - 10 * 60_000;
    const minutes = (at: string | Date) => Math.round((new Date(at).getTime() - made) / 60_000);
    const until: number[] = [];
    for (let time = 0; time < 3; time++) {
      house.clock.advance(9 * 60_000);
      until.push(minutes((await extend()).body.expiresAt));
    }
    expect(until).toEqual([19, 28, 30]);
    expect(told).toHaveBeenCalledWith(topic(), expect.objectContaining({ signing: 'opened', link: body.id }));
    house.clock.advance(4 * 60_000);
    expect([(await extend()).status, (await open(token)).status]).toEqual([404, 404]);
    house.clock.set(new Date());
  });

  it('is made by the agreement’s own student only', async () => {
    expect((await link(agreement, 'studentA2')).status).toBe(404);
    expect((await link(agreement, 'collegeA')).status).toBe(403);
  });

  it('does not sign without the right password, nor other content', async () => {
    const { token } = await link();
    expect((await sign(token, agreement, { password: undefined })).body.code).toBe('INVALID');
    expect((await sign(token, agreement, { password: 'guessed' })).body.code).toBe('INVALID');
    expect((await sign(token, agreement, { contentHash: 'c'.repeat(64) })).body.code).toBe('STALE');
    expect((await rowOf(house, agreement.id)).marks).toEqual([]);
  });

  it('signs once, as the student, and tells the page', async () => {
    const { token, body } = await link();
    const both = await Promise.all([sign(token, agreement), sign(token, agreement)]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(told).toHaveBeenCalledWith(topic(), { signing: 'signed', link: body.id, expiresAt: body.expiresAt });
    const [kept] = await house.sql('select device, proof from agreement_signature');
    expect(kept).toEqual({ device: 'LINK', proof: 'PASSWORD' });
    const [row] = await house.sql<{ actor_role: string; actor_name: string; actor_id: string }>(
      `select * from history where action = 'sign'`,
    );
    expect(row).toMatchObject({ actor_role: 'STUDENT', actor_name: agreement.name });
    expect([(await open(token)).status, (await sign(token, agreement)).status]).toEqual([404, 404]);
    expect((await link()).body).toMatchObject({ code: 'NOT_NOW' });
  });

  it('dies when the page signs first, and for an account that was disabled', async () => {
    const mine = await sealing(house, 'studentA2');
    const { token } = await link(mine, 'studentA2');
    await signed(house, mine, 'studentA2');
    expect((await open(token)).status).toBe(404);
    const other = await sealing(house, 'studentB1');
    const theirs = await link(other, 'studentB1');
    await house.sql(`update account set status = 'DISABLED' where student_id = $1`, [house.world.students.studentB1]);
    expect((await sign(theirs.token, other)).status).toBe(404);
  });

  it('mails its owner a code that signs instead of the password', async () => {
    const mine = await sealing(house, 'studentB2');
    await house.sql(`update account set email = 'b2@mail.example', email_verified_at = now() where student_id = $1`, [
      house.world.students.studentB2,
    ]);
    const { token } = await link(mine, 'studentB2');
    expect((await phone().post(`/api/signing-links/${'A'.repeat(43)}/signature-code`)).status).toBe(404);
    expect((await phone().post(`/api/signing-links/${token}/signature-code`)).status).toBe(204);
    const mail = (await house.mails()).findLast(({ to }) => to === 'b2@mail.example');
    const code = /(\d{6})/.exec(mail?.subject ?? '')?.[1];
    expect((await sign(token, mine, { password: undefined, code })).status).toBe(200);
    const kept = await house.sql('select device, proof from agreement_signature where agreement_id = $1', [mine.id]);
    expect(kept).toEqual([{ device: 'LINK', proof: 'EMAIL_CODE' }]);
    expect((await phone().post(`/api/signing-links/${token}/signature-code`)).status).toBe(404);
  });

  it('is not guessed for long', async () => {
    let status = 0;
    for (let time = 0; time < 310 && status !== 429; time++) ({ status } = await open(`${time}`.padStart(43, 'x')));
    expect(status).toBe(429);
  });
});
