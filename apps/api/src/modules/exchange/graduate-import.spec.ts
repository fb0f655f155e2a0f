import type { ImportBatchDetail, ImportChangePage } from '@qicheng/contracts';
import { allIssues, checked, committed, dataFile, upload } from '../../../test/import-house.js';
import { idNoOf } from '../../../test/people.js';
import { sheetRow, smallWorkbook } from '../../../test/small-workbook.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';
import { ImportChecker, ImportCommitter } from './index.js';
import { openWorkbook } from './workbook/index.js';
import { lendTo } from '../../../test/temporary-file.js';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterEach(() => expect(house.gate.violations).toEqual([]));
afterAll(() => house.close());

const students = () =>
  house.sql<{ n: number }>('/* scope:SYSTEM */ select count(*)::int as n from student').then(([row]) => row?.n);
const changesOf = async (id: string) =>
  (await (await house.as('centre')).get<ImportChangePage>(`/api/graduate-imports/${id}/changes?outcome=CHANGED`)).body
    .items;

describe('an import of graduates', () => {
  it('shows field by field what it would change, writes it with history, and takes it back', async () => {
    await committed(house, await checked(house, await smallWorkbook([sheetRow(501), sheetRow(502)])));
    const batch = await checked(
      house,
      await smallWorkbook([
        sheetRow(501, { name: '王大明', mobile: '13812345678', className: '甲二班' }),
        sheetRow(502),
      ]),
    );
    expect(batch).toMatchObject({ newCount: 0, changedCount: 1, unchangedCount: 1 });
    const [change] = await changesOf(batch.id);
    expect(change?.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['name', '王小明', '王大明'],
      ['mobile', null, '13812345678'],
      ['className', '甲一班', '甲二班'],
    ]);
    expect(await committed(house, batch)).toMatchObject({ state: 'COMMITTED' });
    const [student] = await house.sql<{ id: string; name: string; class_id: string; login: string }>(
      `/* scope:SYSTEM */ select s.id, s.name, s.class_id, a.name as login from student s join account a on a.student_id = s.id where student_no = '2023000501'`,
    );
    expect(student).toMatchObject({ name: '王大明', class_id: house.world.classes.classA2, login: '王大明' });
    const centre = await house.as('centre');
    const history = (await centre.get(`/api/graduates/${student?.id}/history`)).body;
    expect(history[0]).toMatchObject({ action: 'import-change', actorRole: 'CENTRE_ADMIN' });
    expect(history[0].changes).toHaveLength(3);
    expect((await centre.post(`/api/graduate-imports/${batch.id}/undo`)).status).toBe(200);
    expect(
      await house.sql(`/* scope:SYSTEM */ select name, mobile from student where student_no = '2023000501'`),
    ).toEqual([{ name: '王小明', mobile: null }]);
  });

  it('leaves what a blank cell or a missing column does not say', async () => {
    await committed(
      house,
      await checked(house, await smallWorkbook([sheetRow(501, { mobile: '13812345678', studyForm: '2' })])),
    );
    expect(await checked(house, await smallWorkbook([sheetRow(501)], ['mobile', 'studyForm']))).toMatchObject({
      changedCount: 0,
      unchangedCount: 1,
    });
    expect(await checked(house, await smallWorkbook([sheetRow(501)]))).toMatchObject({
      changedCount: 0,
      unchangedCount: 1,
    });
  });

  it('keeps what a review approved or the centre corrected, and lists it', async () => {
    await committed(
      house,
      await checked(
        house,
        await smallWorkbook([sheetRow(501, { mobile: '13812345678' }), sheetRow(502, { urbanRural: '1' })]),
      ),
    );
    const idOf = async (no: string) =>
      (await house.sql<{ id: string }>('/* scope:SYSTEM */ select id from student where student_no = $1', [no]))[0]
        ?.id ?? '';
    const [corrected, approved] = [await idOf('2023000501'), await idOf('2023000502')];
    await (
      await house.as('centre')
    ).patch(`/api/graduates/${corrected}`, { version: 1, values: { name: '王晓明' }, reason: '户口本更名' });
    await house.sql(`/* scope:SYSTEM */ update origin_review set state = 'APPROVED' where id = $1`, [approved]);
    const batch = await checked(
      house,
      await smallWorkbook([sheetRow(501), sheetRow(502, { urbanRural: '2', majorDirection: '卓越班' })]),
    );
    expect(batch).toMatchObject({ changedCount: 1, unchangedCount: 1, errorCount: 0, warningCount: 2 });
    expect((await allIssues(house, batch.id)).map(({ row, column, severity }) => [row, column, severity])).toEqual([
      [3, '姓名', 'WARNING'],
      [4, '城乡生源', 'WARNING'],
    ]);
    await committed(house, batch);
    const kept = await house.sql(
      `/* scope:SYSTEM */ select name, urban_rural, major_direction from student where id = any($1) order by student_no`,
      [[corrected, approved]],
    );
    expect(kept).toEqual([
      { name: '王晓明', urban_rural: null, major_direction: null },
      { name: '王小明', urban_rural: '1', major_direction: '卓越班' },
    ]);
  });

  it('changes nothing of a reported record, nor takes back what it says', async () => {
    await committed(house, await checked(house, await smallWorkbook([sheetRow(501)])));
    const changed = await committed(
      house,
      await checked(house, await smallWorkbook([sheetRow(501, { name: '王大明' })])),
    );
    await house.sql(`/* scope:SYSTEM */ update origin_review set state = 'REPORTED' where student_no = '2023000501'`);
    const row = { name: '王晓明', ethnicity: '02', className: '甲二班', majorDirection: '卓越班', idNo: idNoOf(503) };
    const batch = await checked(house, await smallWorkbook([sheetRow(501, row)]));
    expect(batch).toMatchObject({ changedCount: 0, unchangedCount: 1, warningCount: 5 });
    const undo = await (await house.as('centre')).post(`/api/graduate-imports/${changed.id}/undo`);
    expect(undo).toMatchObject({
      status: 409,
      body: { code: 'IN_USE', detail: '不能撤销：1 名被更新毕业生的信息已上报锁定' },
    });
  });

  it('refuses numbers that belong to somebody else in the register', async () => {
    await committed(house, await checked(house, await smallWorkbook([sheetRow(501), sheetRow(503)])));
    const rows = [
      sheetRow(501, { studentNo: '2023000503' }),
      sheetRow(505, { idNo: sheetRow(501).idNo ?? '' }),
      sheetRow(503, { name: '赵完全', idNo: sheetRow(507).idNo ?? '' }),
    ];
    const batch = await checked(house, await smallWorkbook(rows));
    const kinds = (await allIssues(house, batch.id)).map(({ row, kind }) => `${row} ${kind}`);
    expect(kinds).toEqual(expect.arrayContaining(['3 duplicateStudentNo', '4 duplicateIdNo', '5 anotherPerson']));
    expect(batch.actions).toEqual(['assign', 'cancel']);
    expect((await (await house.as('centre')).post(`/api/graduate-imports/${batch.id}/commit`)).status).toBe(409);
  });

  it('is not taken back once a student has activated the account', async () => {
    const batch = await committed(house, await checked(house, await smallWorkbook([sheetRow(501)])));
    await house.sql(`update account set status = 'ACTIVE' where login_name = '2023000501'`);
    const reply = await (await house.as('centre')).post(`/api/graduate-imports/${batch.id}/undo`);
    expect(reply).toMatchObject({ status: 409, body: { code: 'IN_USE', detail: '不能撤销：1 名学生已激活账号' } });
    expect(await students()).toBe(6);
  });

  it('checks again instead of committing when the register has moved since', async () => {
    const [first, second] = [
      await checked(house, await smallWorkbook([sheetRow(501)])),
      await checked(house, await smallWorkbook([sheetRow(501), sheetRow(502)])),
    ];
    await committed(house, first);
    const moved = await committed(house, second);
    expect(moved.state).toBe('UPLOADED');
    expect(moved.refusal).toContain('已重新检查');
    await house.app.get(ImportChecker).run(second.id);
    const again = (await (await house.as('centre')).get<ImportBatchDetail>(`/api/graduate-imports/${second.id}`)).body;
    expect(again).toMatchObject({ state: 'CHECKED', newCount: 1, unchangedCount: 1 });
  });

  it('does nothing twice, however often the queue delivers it', async () => {
    const batch = await committed(house, await checked(house, await smallWorkbook([sheetRow(501)])));
    await Promise.all([
      house.app.get(ImportCommitter).run(batch.id),
      house.app.get(ImportChecker).run(batch.id),
      house.app.get(ImportCommitter).run(batch.id),
    ]);
    expect(await students()).toBe(6);
    expect(
      await house.sql(`select action from history where subject = 'import' and subject_id = $1 order by seq`, [
        batch.id,
      ]),
    ).toEqual(['upload', 'commit', 'committed'].map((action) => ({ action })));
  });

  it('stops a running check when it is cancelled', async () => {
    const centre = await house.as('centre');
    const { body } = await upload(centre, await dataFile('cohort-5000.xlsx'));
    const running = house.app.get(ImportChecker).run(body.id);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect((await centre.post(`/api/graduate-imports/${body.id}/cancel`)).body).toMatchObject({
      state: 'CANCELLED',
      actions: [],
    });
    await running;
    expect((await centre.get(`/api/graduate-imports/${body.id}`)).body.state).toBe('CANCELLED');
    expect(await house.sql('select count(*)::int as n from import_row')).toEqual([{ n: 0 }]);
  });

  it('refuses a sheet without a required column by name, and a file that is no workbook at once', async () => {
    const batch = await checked(house, await smallWorkbook([sheetRow(501)], ['examNo', 'idNo']));
    expect(batch).toMatchObject({ state: 'REFUSED', actions: ['assign'] });
    expect(batch.refusal).toContain('考生号、身份证号');
    expect(await upload(await house.as('centre'), Buffer.from('not a workbook'))).toMatchObject({
      status: 422,
      body: { code: 'FILE_REFUSED' },
    });
  });

  it('hands the sheet back with the reasons beside each row', async () => {
    const batch = await checked(
      house,
      await smallWorkbook([sheetRow(501), sheetRow(502, { mobile: '123', email: 'nobody' })]),
    );
    const centre = await house.as('centre');
    const reply = await house.app.inject({
      url: `/api/graduate-imports/${batch.id}/report.xlsx?portal=teacher`,
      headers: { cookie: centre.cookieHeader() },
    });
    expect(reply.statusCode).toBe(200);
    const rows = await lendTo(reply.rawPayload, async (file) => {
      const workbook = await openWorkbook(file);
      const { value } = await workbook.rows('毕业生').next();
      workbook.close();
      return value?.rows ?? [];
    });
    expect(rows[1]?.cells.at(-1)).toBe('错误原因');
    expect(rows[3]?.cells.at(-1)).toMatch(/手机号码：.*；电子邮箱：.*/);
    expect(rows[2]?.cells.at(-1)).not.toMatch(/手机号码/);
  });

  it('belongs to the centre', async () => {
    for (const person of ['collegeA', 'counsellorA', 'system'])
      expect((await (await house.as(person)).get('/api/graduate-imports')).status).toBe(403);
    expect((await house.nobody().get('/api/graduate-imports')).status).toBe(401);
  });
});
