import { PASSWORD } from '../../../test/people.js';
import { blankPng, dataUrl, strokePng } from '../../../test/png.js';
import { DRAWING, rowOf, sealing, signing } from '../../../test/sealing-house.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import type { Agreement } from './agreement.entity.js';

let house: TestHouse;
let agreement: Agreement;
beforeAll(async () => {
  house = await testHouse();
  agreement = await sealing(house);
});
afterAll(() => house.close());

const sign = async (changes: object = {}, of = agreement, person = 'studentA1') =>
  (await house.as(person)).post(`/api/my-agreements/${of.id}/signature`, signing(of, changes));
const point = { x: 10, y: 10, time: 0, pressure: 0.5 };
const drawn = (strokes: object[]) => ({ drawing: { ...DRAWING, strokes } });
const zigzag = (count: number) => ({
  points: Array.from({ length: count }, (_, index) => ({ ...point, x: index % 200, y: (index * 7) % 100 })),
});
const signatures = (id: string) =>
  house.sql<Record<string, unknown>>('select * from agreement_signature where agreement_id = $1', [id]);
const noisy = Buffer.concat([strokePng().subarray(0, -12), Buffer.alloc(205_000), strokePng().subarray(-12)]);

describe('a signature', () => {
  it.each<[string, object, string]>([
    ['a page called PNG', { image: dataUrl(Buffer.from('<html><script>alert(1)</script></html>')) }, 'INVALID'],
    ['only the first bytes of a PNG', { image: dataUrl(strokePng().subarray(0, 50)) }, 'INVALID'],
    ['an empty picture', { image: dataUrl(blankPng()) }, 'INVALID'],
    ['the picture of another drawing', { image: dataUrl(strokePng()) }, 'INVALID'],
    ['no picture', { image: 'data:image/png;base64,' }, 'INVALID'],
    ['a picture of 3000 pixels', { image: dataUrl(strokePng(3000, 100)) }, 'INVALID'],
    ['a picture of more than 200 kB', { image: dataUrl(noisy) }, 'INVALID'],
    ['a vector drawing', { image: `data:image/svg+xml;base64,${btoa('<svg/>')}` }, 'INVALID'],
    ['no stroke', drawn([]), 'INVALID'],
    ['a dot', drawn([{ points: Array.from({ length: 20 }, () => point) }]), 'INVALID'],
    ['5,001 points in one stroke', drawn([zigzag(5001)]), 'INVALID'],
    ['5,001 points in two strokes', drawn([zigzag(2500), zigzag(2501)]), 'INVALID'],
    ['61 strokes', drawn(Array.from({ length: 61 }, () => zigzag(20))), 'INVALID'],
    [
      '10,000 points',
      drawn(Array.from({ length: 10 }, () => ({ points: Array.from({ length: 1000 }, () => point) }))),
      'INVALID',
    ],
    ['points that carry more', drawn([{ points: [{ ...point, script: 1 }] }, zigzag(40)]), 'INVALID'],
    ['a list for a drawing', { drawing: [] }, 'INVALID'],
    ['nothing for a stroke', { drawing: { ...DRAWING, strokes: [null] } }, 'INVALID'],
    ['no strokes', { drawing: { width: 300, height: 120 } }, 'INVALID'],
    ['points that are no numbers', drawn([{ points: [{ ...point, x: 'left' }] }, zigzag(40)]), 'INVALID'],
    ['another content', { contentHash: 'a'.repeat(64) }, 'STALE'],
    ['an older version', { version: 1 }, 'STALE'],
    ['neither password nor code', { password: undefined }, 'INVALID'],
    ['a code nobody sent', { password: undefined, code: '123456' }, 'CODE_WRONG'],
  ])('is not %s', async (_what, changes, code) => {
    expect((await sign(changes)).body.code).toBe(code);
    expect(await signatures(agreement.id)).toEqual([]);
    expect((await rowOf(house, agreement.id)).nextMark).toBe('STUDENT_SIGNED');
  });

  it('is nobody else’s to give', async () => {
    expect((await sign({}, agreement, 'studentA2')).status).toBe(404);
    for (const person of ['collegeA', 'centre', 'counsellorA']) {
      expect((await sign({}, agreement, person)).status).toBe(403);
      const asStaff = await (
        await house.as(person)
      ).post(`/api/agreements/${agreement.id}/actions/sign`, {
        version: agreement.version,
      });
      expect([403, 409]).toContain(asStaff.status);
    }
    const plain = await (
      await house.as('studentA1')
    ).post(`/api/my-agreements/${agreement.id}/actions/sign`, {
      version: agreement.version,
    });
    expect(plain.status).toBe(409);
  });

  it('is taken once of two devices at once, and kept with all that shows whose it is', async () => {
    const both = await Promise.all([sign(), sign()]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const [kept, ...more] = await signatures(agreement.id);
    expect(more).toEqual([]);
    expect(kept).toMatchObject({
      content_hash: agreement.contentHash,
      drawing: DRAWING,
      proof: 'PASSWORD',
      device: 'PAGE',
      ip: '127.0.0.1',
      user_agent: 'lightMyRequest',
      revision: 1,
    });
    const after = await rowOf(house, agreement.id);
    expect(after).toMatchObject({ nextMark: 'EMPLOYER_SEALED', state: 'SEALING' });
    const [row] = await house.sql<{ changes: object[] }>(
      `select changes from history where subject_id = $1 and action = 'sign'`,
      [agreement.id],
    );
    expect(row?.changes).toContainEqual({ field: 'signature', from: null, to: kept?.['image_sha256'] });
    expect((await sign({ version: after.version })).body.code).toBe('NOT_NOW');
  });

  it('may be shown by a mailed code, which works once', async () => {
    const mine = await sealing(house, 'studentA2');
    await house.sql(`update account set email = 's2@mail.example', email_verified_at = now() where student_id = $1`, [
      house.world.students.studentA2,
    ]);
    const student = await house.as('studentA2');
    expect((await student.post(`/api/my-agreements/${mine.id}/signature-code`)).status).toBe(204);
    expect((await student.post(`/api/my-agreements/${agreement.id}/signature-code`)).status).toBe(404);
    const mail = (await house.mails()).findLast(({ to }) => to === 's2@mail.example');
    const code = /(\d{6})/.exec(mail?.subject ?? '')?.[1];
    expect(mail?.text).toContain('签署就业协议书');
    expect((await sign({ password: undefined, code, contentHash: 'b'.repeat(64) }, mine, 'studentA2')).body.code).toBe(
      'STALE',
    );
    expect((await sign({ password: undefined, code }, mine, 'studentA2')).status).toBe(200);
    expect(await signatures(mine.id)).toMatchObject([{ proof: 'EMAIL_CODE' }]);
  });

  it('waits a quarter of an hour after five wrong passwords, also with the right one', async () => {
    const mine = await sealing(house, 'studentB1');
    for (let time = 0; time < 5; time++) {
      const reply = await sign({ password: `wrong-${time}` }, mine, 'studentB1');
      expect(reply.body).toMatchObject({ code: 'INVALID', fields: [{ field: 'password' }] });
    }
    expect((await sign({ password: PASSWORD }, mine, 'studentB1')).status).toBe(429);
    expect(await signatures(mine.id)).toEqual([]);
  });

  it('needs another one after the agreement was sent back, under the new content', async () => {
    const { version, contentHash } = await rowOf(house, agreement.id);
    const college = await house.as('collegeA');
    const back = await college.post(`/api/agreements/${agreement.id}/actions/sendBack`, {
      version,
      reason: '单位名称有误',
    });
    expect(back.status).toBe(200);
    const after = await rowOf(house, agreement.id);
    expect(after).toMatchObject({ state: 'RETURNED', revision: 2, contentHash: null, marks: [], nextMark: null });
    expect(after.agreementNo).toBe(agreement.agreementNo);
    expect((await sign({ version: after.version, contentHash })).body.code).toBe('NOT_NOW');
  });
});
