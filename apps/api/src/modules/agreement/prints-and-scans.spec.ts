import type { AgreementScan, AgreementSheetView } from '@qicheng/contracts';
import { strokePng } from '../../../test/png.js';
import { agreementIn, rowOf, sealing, signed } from '../../../test/sealing-house.js';
import { sendFile } from '../../../test/send-file.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import type { Agreement } from './agreement.entity.js';

let house: TestHouse;
let agreement: Agreement;
let other: Agreement;
beforeAll(async () => {
  house = await testHouse();
  agreement = await sealing(house);
  other = await sealing(house, 'studentB1');
});
afterAll(() => house.close());

const print = async (person: string, ...ids: string[]) =>
  (await house.as(person)).post<AgreementSheetView[] & { code?: string; fields?: { field: string }[] }>(
    '/api/agreements/prints',
    { ids },
  );
const mine = async (path: string, person = 'studentA1') =>
  (await house.as(person)).post(`/api/my-agreements/${agreement.id}/${path}`);
const rows = (action: string) =>
  house.sql<{ from_state: string | null; changes: { to: string }[] }>(
    'select * from history where subject_id = $1 and action = $2 order by seq',
    [agreement.id, action],
  );

describe('printing', () => {
  it('waits for the signature and says so of each', async () => {
    const refused = await print('centre', agreement.id, other.id);
    expect(refused.body).toMatchObject({ code: 'NOT_NOW', fields: [{ field: agreement.id }, { field: other.id }] });
    expect((await mine('print')).body.detail).toContain('在线签名');
    expect(await rows('print')).toEqual([]);
  });

  it('is open to the company as soon as the sealing begins', async () => {
    expect((await print('employerA', other.id)).body).toMatchObject([{ id: other.id, signature: null }]);
    expect((await print('employerB', other.id)).status).toBe(404);
  });

  it('counts, by the student and the staff, without making anybody’s version stale', async () => {
    await signed(house, agreement, 'studentA1');
    await signed(house, other, 'studentB1');
    const { version } = await rowOf(house, agreement.id);
    expect((await mine('print')).body).toMatchObject([{ id: agreement.id, contentHash: agreement.contentHash }]);
    for (const person of ['counsellorA', 'collegeA', 'centre'])
      expect((await print(person, agreement.id)).status).toBe(200);
    const after = await rowOf(house, agreement.id);
    expect(after).toMatchObject({ printCount: 4, version });
    expect(after.printedAt).not.toBeNull();
    expect((await rows('print')).map(({ from_state, changes }) => [from_state, changes[0]?.to])).toEqual(
      ['1', '2', '3', '4'].map((count) => [null, count]),
    );
  });

  it('gives many in the order asked for, and counts each of those at once', async () => {
    const both = await print('centre', other.id, agreement.id);
    expect(both.body.map(({ id }) => id)).toEqual([other.id, agreement.id]);
    await Promise.all(
      Array.from({ length: 5 }, (_, turn) =>
        print('centre', ...(turn % 2 ? [agreement.id, other.id] : [other.id, agreement.id])),
      ),
    );
    expect((await rowOf(house, other.id)).printCount).toBe(7);
  });

  it('is all or nothing, within the own scope', async () => {
    const { printCount } = await rowOf(house, agreement.id);
    expect((await print('counsellorA', agreement.id, other.id)).status).toBe(404);
    expect((await mine('print', 'studentA2')).status).toBe(404);
    const draft = await agreementIn(house, 'studentA2');
    expect((await print('collegeA', agreement.id, draft)).body.fields).toMatchObject([{ field: draft }]);
    expect((await print('system', agreement.id)).status).toBe(403);
    expect((await rowOf(house, agreement.id)).printCount).toBe(printCount);
  });

  it.each<[string, unknown]>([
    ['nothing', []],
    ['51', Array.from({ length: 51 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`)],
    ['what is no id', ['1 or 1=1']],
    ['one twice', ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001']],
  ])('refuses %s', async (_what, ids) => {
    expect((await (await house.as('centre')).post('/api/agreements/prints', { ids })).body.code).toBe('INVALID');
  });
});

const STRANGERS = ['studentA2', 'counsellorB', 'collegeB', 'employerB'];

describe('stamped copies', () => {
  const scan = async (person: string, content = strokePng(), name = '盖章件.png') => {
    const door = person.startsWith('student') ? 'my-agreements' : 'agreements';
    return sendFile<AgreementScan & { code?: string }>(
      await house.as(person),
      `/api/${door}/${agreement.id}/scans`,
      content,
      name,
    );
  };
  let first: AgreementScan;

  it('come from everybody around the agreement', async () => {
    const { version } = await rowOf(house, agreement.id);
    first = (await scan('studentA1')).body;
    expect(first).toMatchObject({ name: '盖章件.png', byName: agreement.name });
    for (const person of ['employerA', 'counsellorA', 'collegeA', 'centre'])
      expect((await scan(person)).status).toBe(200);
    expect(await rowOf(house, agreement.id)).toMatchObject({ version, scans: [first, {}, {}, {}, {}] });
    expect(await rows('scan')).toHaveLength(5);
  });

  it.each<[string, Buffer, string]>([
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'FILE_REFUSED'],
    ['nothing', Buffer.alloc(0), 'FILE_REFUSED'],
    ['more than 10 MB', Buffer.concat([strokePng(), Buffer.alloc(10_485_760)]), 'TOO_LARGE'],
  ])('are not %s', async (_what, content, code) => expect((await scan('studentA1', content)).body.code).toBe(code));

  it('are read by those who see the agreement, and by nobody else', async () => {
    const read = async (person: string, key = first.id, id = agreement.id) =>
      (await house.as(person)).get(
        `/api/${person.startsWith('student') ? 'my-agreements' : 'agreements'}/${id}/scans/${key}`,
      );
    const file = await read('collegeA');
    expect([file.status, file.headers['content-type']]).toEqual([200, 'image/png']);
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
    expect((await read('studentA1')).status).toBe(200);
    for (const person of STRANGERS) expect((await read(person)).status).toBe(404);
    expect((await read('centre', first.id, other.id)).status).toBe(404);
    expect((await read('centre', first.fileId)).status).toBe(404);
    for (const person of STRANGERS) expect((await scan(person)).status).toBe(404);
  });

  it('are ten at most, also of many at once', async () => {
    const replies = await Promise.all(Array.from({ length: 9 }, () => scan('studentA1')));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(5);
    expect((await scan('studentA1')).body.code).toBe('NOT_NOW');
    expect((await rowOf(house, agreement.id)).scans).toHaveLength(10);
  });

  it('are taken while it is being sealed only', async () => {
    const draft = await agreementIn(house, 'studentB2');
    const reply = await sendFile<{ code: string }>(
      await house.as('collegeB'),
      `/api/agreements/${draft}/scans`,
      strokePng(),
      'x.png',
    );
    expect(reply.body.code).toBe('NOT_NOW');
  });
});
