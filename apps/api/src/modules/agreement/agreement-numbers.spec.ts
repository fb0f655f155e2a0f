import { randomUUID } from 'node:crypto';
import type { MyAgreementsView, NumberPage } from '@qicheng/contracts';
import { agreementNo, checkAgreementNo } from '@qicheng/domain';
import type { Loose } from '../../../test/client.js';
import { agreementIn, asSystem } from '../../../test/sealing-house.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { AgreementNumbers } from './agreement-numbers.js';
import { Agreement } from './agreement.entity.js';

/** A number whose check character does not fit. */
const MISPRINT = agreementNo('99999', '2027', '3', 800_000).replace(/.$/, (check) => (check === '0' ? '1' : '0'));

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const fresh = (given: Partial<Agreement> = {}) =>
  Object.assign(new Agreement(), {
    id: randomUUID(),
    studentId: randomUUID(),
    gradYear: '2027',
    educationLevel: '31',
    agreementNo: null,
    ...given,
  });
const allocate = (agreement = fresh()) => asSystem(house, () => house.app.get(AgreementNumbers).allocate(agreement));
const ledger = async (no: string) =>
  (await house.sql<{ state: string; student_id: string }>('select * from agreement_number where no = $1', [no]))[0];
const centre = () => house.as('centre');

describe('agreement numbers', () => {
  it('are taken from a range in their order, then from the series it came from', async () => {
    const range = await (
      await centre()
    ).post('/api/agreement-numbers/ranges', { gradYear: '2027', level: '3', count: 2 });
    expect(range.body).toMatchObject({ count: 2 });
    expect([await allocate(), await allocate()]).toEqual([range.body.first, range.body.last]);
    const next = await allocate();
    expect(next.slice(0, 16)).toBe('9999920273000003');
    expect([range.body.first, range.body.last, next].every(checkAgreementNo)).toBe(true);
  });

  it('differ for 40 at once, with free ones and without', async () => {
    await (await centre()).post('/api/agreement-numbers/ranges', { gradYear: '2027', level: '3', count: 10 });
    const all = await Promise.all(Array.from({ length: 40 }, () => allocate()));
    expect(new Set(all).size).toBe(40);
    expect(all.every(checkAgreementNo)).toBe(true);
  });

  it('are counted by cohort and level', async () => {
    await allocate(fresh({ educationLevel: '11' }));
    const { body } = await (await centre()).get('/api/agreement-numbers');
    expect(body).toEqual([
      { gradYear: '2027', level: '2', free: 0, allocated: 0, used: 1, void: 0, next: 2 },
      { gradYear: '2027', level: '3', free: 0, allocated: 0, used: 43, void: 0, next: 44 },
    ]);
  });

  it('stay with their agreement when it is approved again, and are void for ever after its end', async () => {
    const agreement = fresh();
    const no = await allocate(agreement);
    expect(await allocate(agreement)).toBe(no);
    await asSystem(house, () => house.app.get(AgreementNumbers).void(agreement));
    expect(await ledger(no)).toMatchObject({ state: 'VOID', student_id: agreement.studentId });
    expect(agreement.agreementNo).toBe(no);
    expect(await allocate()).not.toBe(no);
  });

  it('are given to a student in advance, one only, and used by the own agreement', async () => {
    const studentNo = house.world.logins['studentA2'];
    const given = await (await centre()).post('/api/agreement-numbers/assign', { studentNo });
    expect(given.body).toMatchObject({ studentNo, name: expect.stringContaining('测试') });
    const again = await (await centre()).post('/api/agreement-numbers/assign', { studentNo });
    expect(again.body.code).toBe('DUPLICATE');
    expect(await allocate()).not.toBe(given.body.agreementNo);
    const own = await allocate(fresh({ studentId: house.world.students.studentA2 }));
    expect(own).toBe(given.body.agreementNo);
    expect(await ledger(own)).toMatchObject({ state: 'USED' });
  });

  it('are not assigned beside the one of an agreement that runs', async () => {
    const id = await agreementIn(house, 'studentB2', { state: 'SEALING', agreementNo: '99999202730000999' });
    const [student] = await house.sql<{ no: string }>(
      '/* scope:SYSTEM */ select student_no as no from student where id = $1',
      [house.world.students.studentB2],
    );
    const { body } = await (await centre()).post('/api/agreement-numbers/assign', { studentNo: student?.no });
    expect(body).toMatchObject({ code: 'DUPLICATE', detail: expect.stringContaining('99999202730000999') });
    await house.sql('/* scope:SYSTEM */ delete from agreement where id = $1', [id]);
  });

  it('are assigned once when two ask at once', async () => {
    const studentNo = house.world.logins['studentB1'];
    const both = await Promise.all(
      [1, 2].map(async () => (await centre()).post('/api/agreement-numbers/assign', { studentNo })),
    );
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });

  const post = async (path: string, body: object) => (await centre()).post(`/api/agreement-numbers/${path}`, body);
  const told = async (person: string): Promise<string[]> =>
    (await (await house.as(person)).get<Loose>('/api/notifications')).body.items.map(({ body }: Loose) => body);

  it('that are kept for students are passed over by agreements, and given to students first', async () => {
    const kept = (await post('ranges', { gradYear: '2027', level: '3', count: 2, reserved: true })).body;
    expect((await allocate()) > kept.last).toBe(true);
    const studentNo = house.world.logins['studentB2'];
    expect((await post('assign', { studentNo })).body.agreementNo).toBe(kept.first);
    expect((await told('studentB2'))[0]).toContain(kept.first);
    const mine = await (await house.as('studentB2')).get<MyAgreementsView>('/api/my-agreements');
    expect(mine.body.allocatedNo).toBe(kept.first);
  });

  it('come in from elsewhere, each with its check character, and the series never makes them again', async () => {
    const series =
      (await house.sql<{ next: number }>(`select next from number_series where level = '3'`))[0]?.next ?? 0;
    const [first, last] = [series + 2, series + 4].map((sequence) => agreementNo('99999', '2027', '3', sequence));
    expect((await post('imports', { first, last })).body).toEqual({ first, last, count: 3 });
    const rows = await house.sql<{ no: string; reserved: boolean }>(
      'select no, reserved from agreement_number where no between $1 and $2 order by no',
      [first, last],
    );
    expect(rows).toHaveLength(3);
    expect(rows.every(({ no, reserved }) => reserved && checkAgreementNo(no))).toBe(true);
    const fresh = (await post('ranges', { gradYear: '2027', level: '3', count: 1 })).body.first;
    expect(fresh).toBe(agreementNo('99999', '2027', '3', series + 5));
    expect((await post('imports', { first: last, last: fresh })).body.code).toBe('DUPLICATE');
    const foreign = agreementNo('10475', '2027', '3', 900_000);
    expect((await post('imports', { first: foreign, last: foreign })).body.count).toBe(1);
  });

  it('are given to a class at once, to each who has none', async () => {
    const { body } = await post('assign-class', { classId: house.world.classes.classA1 });
    expect(body).toEqual({ assigned: 2, skipped: 0 });
    expect((await post('assign-class', { classId: house.world.classes.classA1 })).body).toEqual({
      assigned: 0,
      skipped: 2,
    });
    expect((await told('studentA1'))[0]).toContain('您的协议书编号是');
    expect((await post('assign-class', { classId: randomUUID() })).body.code).toBe('INVALID');
  });

  it('are listed with whose they are, and taken back for good while no agreement uses them', async () => {
    const book = async (query: string) =>
      (await (await centre()).get<NumberPage>(`/api/agreement-numbers/ledger?${query}`)).body;
    const studentNo = house.world.logins['studentA1'] ?? '';
    const [given] = (await book(`keyword=${studentNo}&state=ALLOCATED`)).items;
    expect(given).toMatchObject({ studentNo, state: 'ALLOCATED', agreementId: null });
    const agreementNo = given?.no ?? '';
    expect((await book(`keyword=9999920273&pageSize=2&page=2`)).items).toHaveLength(2);
    expect((await post('recall', { agreementNo })).body.code).toBe('INVALID');
    expect((await post('recall', { agreementNo, reason: '学生丢失了编号通知单' })).status).toBe(204);
    expect(await ledger(agreementNo)).toMatchObject({ state: 'VOID' });
    expect((await told('studentA1'))[0]).toContain('学生丢失了编号通知单');
    expect((await post('recall', { agreementNo, reason: '再收回一次这个编号' })).body.code).toBe('NOT_NOW');
    expect(house.gate.violations).toEqual([]);
  });

  it.each([
    ['imports', { first: MISPRINT, last: MISPRINT }],
    ['imports', { first: agreementNo('99999', '2027', '3', 9), last: agreementNo('99999', '2027', '3', 8) }],
    ['imports', { first: agreementNo('99999', '2027', '3', 9), last: agreementNo('99999', '2028', '3', 10) }],
    ['imports', { first: agreementNo('99999', '2027', '3', 1), last: agreementNo('99999', '2027', '3', 10_001) }],
    ['ranges', { gradYear: '1999', level: '3', count: 1 }],
    ['ranges', { gradYear: '2027', level: '5', count: 1 }],
    ['ranges', { gradYear: '2027', level: '3', count: 10_001 }],
    ['ranges', { gradYear: '2027', level: '3', count: 1.5 }],
    ['assign', { studentNo: 'nobody123' }],
    ['assign', { studentNo: "1' or 1=1" }],
  ])('refuse %s of %j', async (path, body) => {
    expect((await (await centre()).post(`/api/agreement-numbers/${path}`, body)).body.code).toBe('INVALID');
  });

  it('end with the series, and nothing of a refused range stays', async () => {
    await house.sql(`update number_series set next = 999999 where level = '2'`);
    const refused = await (
      await centre()
    ).post('/api/agreement-numbers/ranges', { gradYear: '2027', level: '2', count: 2 });
    expect(refused.body.code).toBe('NOT_NOW');
    expect(await house.sql(`select next from number_series where level = '2'`)).toEqual([{ next: 999_999 }]);
  });

  it('are the centre’s business', async () => {
    for (const person of ['collegeA', 'counsellorA', 'system', 'studentA1'])
      expect((await (await house.as(person)).get('/api/agreement-numbers')).status).toBe(403);
  });
});
