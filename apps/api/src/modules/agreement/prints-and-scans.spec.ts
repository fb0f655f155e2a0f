import type { AgreementScan, AgreementSheetView, AgreementView } from '@qicheng/contracts';
import type { Loose } from '../../../test/client.js';
import { mark } from '../../../test/evidence-house.js';
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
  /** A copy of this person's in place of one of the ten. */
  const copyOf = async (person: string) => {
    await house.sql('/* scope:SYSTEM */ update agreement set scans = scans - 9 where id = $1', [agreement.id]);
    return (await scan(person)).body;
  };
  const withdraw = async (person: string, key: string) =>
    (await house.as(person)).delete<{ code?: string; detail?: string }>(
      `/api/${person.startsWith('student') ? 'my-agreements' : 'agreements'}/${agreement.id}/scans/${key}`,
    );
  const told = async (person: string) =>
    (await (await house.as(person)).get<Loose>('/api/notifications')).body.items.map(({ title }: Loose) => title);

  it('come from everybody around the agreement', async () => {
    const { version } = await rowOf(house, agreement.id);
    first = (await scan('studentA1')).body;
    expect(first).toMatchObject({ name: '盖章件.png', byName: agreement.name });
    for (const person of ['employerA', 'counsellorA', 'collegeA', 'centre'])
      expect((await scan(person)).status).toBe(200);
    expect(first).toMatchObject({ revision: 1, withdrawable: true });
    const { withdrawable: _own, ...kept } = first;
    expect(await rowOf(house, agreement.id)).toMatchObject({ version, scans: [kept, {}, {}, {}, {}] });
    expect(await told('collegeA')).toContain('收到盖章扫描件');
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

  it('are taken back by whoever sent them in, until the next mark', async () => {
    const own = await copyOf('studentA1');
    expect((await withdraw('centre', own.id)).body.code).toBe('NOT_NOW');
    expect((await withdraw('collegeB', own.id)).status).toBe(404);
    expect((await withdraw('studentA1', own.id)).status).toBe(204);
    expect((await withdraw('studentA1', own.id)).status).toBe(404);
    expect((await rows('withdrawScan'))[0]?.changes).toMatchObject([
      { field: 'scan', from: own.name, to: null },
      { field: 'fileDigest', from: expect.stringMatching(/^[0-9a-f]{64}$/), to: null },
    ]);
    const late = await copyOf('studentA1');
    await mark(house, 'collegeA', agreement.id, 'markEmployerSeal', { scanId: first.id });
    expect((await withdraw('studentA1', late.id)).body.detail).toContain('下一步盖章之前');
  });

  it('are what a mark rests on, where one of this paper is named', async () => {
    const { version, marks } = await rowOf(house, agreement.id);
    expect(marks.at(-1)).toMatchObject({ kind: 'EMPLOYER_SEALED', scanFileId: first.fileId });
    const reply = await (
      await house.as('collegeA')
    ).post(`/api/agreements/${agreement.id}/actions/markCollegeSeal`, { version, scanId: agreement.id });
    expect(reply.body).toMatchObject({ code: 'INVALID', fields: [{ field: 'scanId' }] });
  });

  it('are the school’s to add once it is signed', async () => {
    await mark(house, 'collegeA', agreement.id, 'markCollegeSeal');
    await mark(house, 'centre', agreement.id, 'markSchoolSeal');
    await house.sql(`/* scope:SYSTEM */ update agreement set scans = scans - 0 where id = $1`, [agreement.id]);
    for (const person of ['studentA1', 'employerA']) expect((await scan(person)).body.code).toBe('NOT_NOW');
    expect((await scan('centre')).status).toBe(200);
  });

  it('of an earlier paper are kept apart: no mark rests on them, and they do not count', async () => {
    const door = `/api/my-agreements/${other.id}/scans`;
    const send = async () => sendFile<AgreementScan>(await house.as('studentB1'), door, strokePng(), '盖章件.png');
    const old = (await send()).body;
    await mark(house, 'counsellorB', other.id, 'requestReissue', {
      reissueKind: 'X_ERROR',
      reason: '第二页漏打一行，需要重新打印',
    });
    await mark(house, 'centre', other.id, 'reissue');
    const again = await rowOf(house, other.id);
    await signed(house, again, 'studentB1');
    const stamp = await (
      await house.as('collegeB')
    ).post(`/api/agreements/${other.id}/actions/markEmployerSeal`, { version: again.version + 1, scanId: old.id });
    expect(stamp.body.code).toBe('INVALID');
    for (let copy = 0; copy < 10; copy += 1) expect((await send()).status).toBe(200);
    expect((await send()).status).toBe(409);
    const { body } = await (await house.as('collegeB')).get<AgreementView>(`/api/agreements/${other.id}`);
    expect(body.scans.map(({ revision }) => revision)).toEqual([1, ...Array.from({ length: 10 }, () => 2)]);
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
