import { buffer } from 'node:stream/consumers';
import type { ImportBatchDetail } from '@qicheng/contracts';
import { ORIGIN_IMPORT_COLUMNS } from '@qicheng/domain';
import { checked, committed } from '../../../test/import-house.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';
import { sheetRow, smallWorkbook, type SheetRow } from '../../../test/small-workbook.js';
import { ImportChecker } from './index.js';
import { writeWorkbook } from './workbook/index.js';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

describe('the columns of a workbook', () => {
  const assign = async (id: string, columns: { letter: string; field: string | null }[]) => {
    const centre = await house.as('centre');
    const reply = await centre.put<ImportBatchDetail>(`/api/graduate-imports/${id}/columns`, { columns });
    if (reply.status !== 200) return reply;
    await house.app.get(ImportChecker).run(id);
    return centre.get<ImportBatchDetail>(`/api/graduate-imports/${id}`);
  };
  /** A workbook of one's own making, with these names in its first row. */
  const ownWorkbook = (names: Record<string, string>, rows: readonly SheetRow[]) => {
    const targets = Object.keys(names) as (keyof SheetRow)[];
    const cells = rows.map((row) => targets.map((target) => row[target] ?? null));
    return buffer(writeWorkbook([{ name: '名单', header: [Object.values(names)], rows: cells }]));
  };
  const headingOf = (target: string) =>
    ORIGIN_IMPORT_COLUMNS.find((known) => known.target === target)?.headers[1] ?? '';
  const REQUIRED = Object.keys(sheetRow(501));
  const letterOf = ({ columns }: ImportBatchDetail, heading: string) =>
    columns.find((column) => column.heading === heading)?.letter ?? '';

  it('that were not recognised are said by hand, and the file is checked again', async () => {
    const names = Object.fromEntries(REQUIRED.map((target) => [target, headingOf(target)]));
    const refused = await checked(house, await ownWorkbook({ ...names, studentNo: '学生编码' }, [sheetRow(501)]));
    expect(refused).toMatchObject({ state: 'REFUSED', actions: ['assign'] });
    expect(refused.refusal).toMatch(/^没有认出必需的列：学号。/);
    const again = await assign(refused.id, [{ letter: letterOf(refused, '学生编码'), field: 'studentNo' }]);
    expect(again.body).toMatchObject({ state: 'CHECKED', newCount: 1, errorCount: 0, refusal: null });
    const history = await house.sql<{ action: string }>(
      `select action from history where subject = 'import' and subject_id = $1 order by seq`,
      [refused.id],
    );
    expect(history.map(({ action }) => action)).toEqual(['upload', 'assign-columns']);
    expect(await committed(house, again.body as ImportBatchDetail)).toMatchObject({ state: 'COMMITTED' });
  });

  it('need to be said once for files with the same headings', async () => {
    const names = {
      ...Object.fromEntries(REQUIRED.map((target) => [target, headingOf(target)])),
      studentNo: '学生编码',
    };
    const first = await checked(house, await ownWorkbook(names, [sheetRow(501, { mobile: '123' })]));
    await assign(first.id, [{ letter: letterOf(first, '学生编码'), field: 'studentNo' }]);
    const second = await checked(house, await ownWorkbook(names, [sheetRow(501)]));
    expect(second).toMatchObject({ state: 'CHECKED', newCount: 1, errorCount: 0 });
    const other = await checked(house, await ownWorkbook({ ...names, studentNo: '学籍编码' }, [sheetRow(501)]));
    expect(other).toMatchObject({ state: 'REFUSED', actions: ['assign'] });
  });

  it('cannot mend a file whose fault is another', async () => {
    const names = {
      ...Object.fromEntries(REQUIRED.map((target) => [target, headingOf(target)])),
      studentNo: '学生编码',
    };
    const refused = await checked(house, await ownWorkbook(names, []));
    expect(refused).toMatchObject({ state: 'REFUSED', actions: ['assign'] });
    const again = await assign(refused.id, [{ letter: letterOf(refused, '学生编码'), field: 'studentNo' }]);
    expect(again.body).toMatchObject({
      state: 'REFUSED',
      actions: [],
      refusal: expect.stringMatching(/^表头下面没有数据/),
    });
  });

  it('stand below groups of columns as well', async () => {
    const names = Object.fromEntries(
      REQUIRED.map((target, i) => [target, `自拟列名${'一二三四五六七八九十'[i % 10]}${i}`]),
    );
    const cells = [REQUIRED.map((target) => sheetRow(501)[target as keyof SheetRow] ?? null)];
    const groups = REQUIRED.map((_, i) => (i % 3 === 0 ? `第${i}组` : ''));
    const content = await buffer(
      writeWorkbook([{ name: '名单', header: [groups, Object.values(names)], rows: cells }]),
    );
    const refused = await checked(house, content);
    expect(refused.columns.map(({ heading }) => heading)).toEqual(Object.values(names));
  });

  it('may all have names of their own', async () => {
    const names = Object.fromEntries(
      REQUIRED.map((target, i) => [target, `自拟列名${'一二三四五六七八九十'[i % 10]}${i}`]),
    );
    const refused = await checked(house, await ownWorkbook(names, [sheetRow(501), sheetRow(502)]));
    expect(refused).toMatchObject({ state: 'REFUSED', actions: ['assign'] });
    const all = REQUIRED.map((field, i) => ({ letter: letterOf(refused, names[REQUIRED[i] ?? ''] ?? ''), field }));
    expect((await assign(refused.id, all)).body).toMatchObject({ state: 'CHECKED', newCount: 2, errorCount: 0 });
  });

  it('do not show data of a sheet that has no names', async () => {
    const row = Object.values(sheetRow(501));
    const content = await buffer(writeWorkbook([{ name: '名单', header: [row], rows: [row] }]));
    expect(await checked(house, content)).toMatchObject({ state: 'REFUSED', actions: [], columns: [] });
  });

  it('can be read as something else after the check, too', async () => {
    const batch = await checked(house, await smallWorkbook([sheetRow(501, { qq: '10001', wechat: '10001' })]));
    const [qq, wechat] = ['QQ号码', '微信号'].map((heading) => letterOf(batch, heading));
    const swapped = await assign(batch.id, [
      { letter: qq ?? '', field: null },
      { letter: wechat ?? '', field: 'qq' },
    ]);
    expect(swapped.body).toMatchObject({ state: 'CHECKED', newCount: 1 });
    expect((swapped.body as ImportBatchDetail).columns).toContainEqual({ letter: qq, heading: 'QQ号码', field: null });
    await committed(house, swapped.body as ImportBatchDetail);
    expect(
      await house.sql(`/* scope:SYSTEM */ select qq, wechat from student where student_no = '2023000501'`),
    ).toEqual([{ qq: '10001', wechat: null }]);
  });

  it('are refused where they cannot be', async () => {
    const batch = await checked(house, await smallWorkbook([sheetRow(501)]));
    const name = letterOf(batch, '姓名');
    expect(await assign(batch.id, [{ letter: 'ZZZ', field: 'qq' }])).toMatchObject({
      status: 400,
      body: { detail: '表中没有这些列：ZZZ' },
    });
    expect(await assign(batch.id, [{ letter: name, field: null }])).toMatchObject({
      status: 400,
      body: { detail: '请指定这些信息在哪一列：姓名' },
    });
    expect(await assign(batch.id, [{ letter: letterOf(batch, '微信号'), field: 'name' }])).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('“姓名”只能对应一列') },
    });
    expect((await assign(batch.id, [{ letter: name, field: 'passwordHash' }])).status).toBe(400);
    await committed(house, batch);
    expect(await assign(batch.id, [{ letter: name, field: 'name' }])).toMatchObject({
      status: 409,
      body: { code: 'NOT_NOW' },
    });
  });
});
