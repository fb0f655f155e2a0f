import { randomUUID } from 'node:crypto';
import { checkAgreementNo } from '@qicheng/domain';
import { asSystem } from '../../../test/sealing-house.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { AgreementNumbers } from './agreement-numbers.js';
import { Agreement } from './agreement.entity.js';

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

  it('are assigned once when two ask at once', async () => {
    const studentNo = house.world.logins['studentB1'];
    const both = await Promise.all(
      [1, 2].map(async () => (await centre()).post('/api/agreement-numbers/assign', { studentNo })),
    );
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });

  it.each([
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
