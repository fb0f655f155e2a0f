import { allIssues, checked, committed, dataFile } from '../../../test/import-house.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

interface Fault {
  row: number;
  column: string;
  kind: string;
  sameAsRow?: number;
}

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const count = async (table: string) =>
  Number((await house.sql<{ n: string }>(`/* scope:SYSTEM */ select count(*) as n from ${table}`))[0]?.n);

describe('the workbooks of a real cohort', () => {
  it('reports exactly the faults of the faulty one and writes nothing', async () => {
    const before = await Promise.all(['student', 'college', 'class_group', 'account'].map(count));
    const batch = await checked(house, await dataFile('cohort-5000-faulty.xlsx'));
    const { faults } = JSON.parse((await dataFile('cohort-5000-faulty.expected.json')).toString()) as {
      faults: Fault[];
    };
    const expected = faults.flatMap((fault) =>
      fault.sameAsRow ? [fault, { ...fault, row: fault.sameAsRow }] : [fault],
    );
    const errors = (await allIssues(house, batch.id)).filter(({ severity }) => severity === 'ERROR');
    const places = new Set(errors.map(({ row, column }) => `${row} ${column}`));
    const missed = expected.filter(
      ({ row, column, kind }) => !twins(column, kind).some((twin) => places.has(`${row} ${twin}`)),
    );
    const rows = new Set(expected.map(({ row }) => row));
    expect(missed).toEqual([]);
    expect(errors.filter(({ row }) => !rows.has(row))).toEqual([]);
    expect(batch).toMatchObject({ state: 'CHECKED', rowCount: 5000, actions: ['assign', 'cancel'] });
    expect(await Promise.all(['student', 'college', 'class_group', 'account'].map(count))).toEqual(before);
  });

  it('imports the good one whole, finds nothing to do the second time, and takes it back', async () => {
    const before = await Promise.all(['student', 'account', 'origin_review'].map(count));
    const batch = await checked(house, await dataFile('cohort-5000.xlsx'));
    expect(batch).toMatchObject({
      state: 'CHECKED',
      rowCount: 5000,
      newCount: 5000,
      changedCount: 0,
      errorCount: 0,
      warningCount: 0,
      gradYears: ['2027'],
    });
    expect(batch.creates).toMatchObject({ collegeCount: 20, majorCount: 100, classCount: 140 });
    expect(await committed(house, batch)).toMatchObject({ state: 'COMMITTED', progress: 100, actions: ['undo'] });
    expect(await Promise.all(['student', 'account', 'origin_review'].map(count))).toEqual(before.map((n) => n + 5000));
    expect(
      await house.sql(`select count(distinct staff_no)::int as n from class_assignment where staff_no like 'T%'`),
    ).toEqual([{ n: expect.any(Number) }]);

    const again = await checked(house, await dataFile('cohort-5000.xlsx'));
    expect(again).toMatchObject({
      newCount: 0,
      changedCount: 0,
      unchangedCount: 5000,
      errorCount: 0,
      actions: ['assign', 'cancel'],
    });

    const centre = await house.as('centre');
    expect((await centre.post(`/api/graduate-imports/${batch.id}/undo`)).body).toMatchObject({ state: 'UNDONE' });
    expect(await Promise.all(['student', 'account', 'origin_review'].map(count))).toEqual(before);
    expect(house.gate.violations).toEqual([]);
  });
});

/** A contradiction may be told at either of its cells. */
function twins(column: string, kind: string): string[] {
  const pairs: Readonly<Record<string, string[]>> = {
    idBirth: ['出生日期', '身份证号'],
    idGender: ['性别代码', '性别', '身份证号'],
    dateOrder: ['入学时间', '毕业时间'],
    sponsorMissing: ['定向或委培单位', '培养方式代码'],
  };
  return pairs[kind] ?? [column];
}
