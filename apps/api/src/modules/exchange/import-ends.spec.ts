import { checked, committed } from '../../../test/import-house.js';
import { until } from '../../../test/processes.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';
import { sheetRow, smallWorkbook } from '../../../test/small-workbook.js';
import { ImportCommitter } from './index.js';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

const students = () =>
  house.sql<{ n: number }>('/* scope:SYSTEM */ select count(*)::int as n from student').then(([row]) => row?.n);
const told = async (person: string): Promise<{ title: string; link: string }[]> =>
  (await (await house.as(person)).get('/api/notifications')).body.items;

describe('an import', () => {
  it('stops a running commit when it is cancelled, and nothing of it stays', async () => {
    const centre = await house.as('centre');
    const { id } = await checked(house, await smallWorkbook([sheetRow(501), sheetRow(502)]));
    expect((await centre.post(`/api/graduate-imports/${id}/commit`)).body.actions).toEqual(['cancel']);
    const blocker = house.source.createQueryRunner();
    await blocker.startTransaction();
    await blocker.query('lock table class_group in exclusive mode');
    const running = house.app.get(ImportCommitter).run(id);
    // It writes rows before it waits for the lock, and finds the cancellation after it.
    await until(
      async () => (await house.sql(`select 1 from pg_locks where not granted and locktype = 'relation'`)).length > 0,
    );
    expect((await centre.post(`/api/graduate-imports/${id}/cancel`)).body).toMatchObject({
      state: 'CANCELLING',
      actions: [],
    });
    await blocker.commitTransaction();
    await blocker.release();
    await running;
    expect((await centre.get(`/api/graduate-imports/${id}`)).body).toMatchObject({ state: 'CANCELLED' });
    expect(await students()).toBe(5);
    expect((await told('centre'))[0]).toMatchObject({ title: '导入已取消', link: `/imports/${id}` });
    await house.app.get(ImportCommitter).run(id);
    expect(await students()).toBe(5);
  });

  it('lists the classes that get another counsellor, and takes them back with the rest', async () => {
    await committed(house, await checked(house, await smallWorkbook([sheetRow(501)])));
    const batch = await checked(house, await smallWorkbook([sheetRow(501, { counsellorNo: 'T-0009' })]));
    expect(batch).toMatchObject({
      newCount: 0,
      changedCount: 0,
      errorCount: 0,
      actions: ['commit', 'assign', 'cancel'],
    });
    expect(batch.creates).toMatchObject({ assignmentCount: 1, assignments: ['甲学院/甲一班：T-0009'] });
    await committed(house, batch);
    const counsellors = () =>
      house
        .sql<{ staff_no: string }>('select staff_no from class_assignment where class_id = $1 order by staff_no', [
          house.world.classes.classA1,
        ])
        .then((rows) => rows.map(({ staff_no }) => staff_no));
    expect(await counsellors()).toEqual(['T-0009', 'T0004', 'T0006']);
    expect((await checked(house, await smallWorkbook([sheetRow(501, { counsellorNo: 'T-0009' })]))).actions).toEqual([
      'assign',
      'cancel',
    ]);
    expect((await (await house.as('centre')).post(`/api/graduate-imports/${batch.id}/undo`)).status).toBe(200);
    expect(await counsellors()).toEqual(['T0004', 'T0006']);
    const trail = await house.sql(
      `select changes, actor_role from history where subject = 'class' and subject_id = $1 order by seq`,
      [house.world.classes.classA1],
    );
    const step = (from: string, to: string) => ({
      actor_role: 'CENTRE_ADMIN',
      changes: [{ field: 'counsellors', from, to }],
    });
    expect(trail).toEqual([step('T0004 T0006', 'T-0009 T0004 T0006'), step('T-0009 T0004 T0006', 'T0004 T0006')]);
  });

  it('is not taken back once a graduate of it has a number in advance', async () => {
    const { id } = await committed(house, await checked(house, await smallWorkbook([sheetRow(501)])));
    const centre = await house.as('centre');
    expect((await centre.post('/api/agreement-numbers/assign', { studentNo: '2023000501' })).status).toBe(200);
    expect((await centre.post(`/api/graduate-imports/${id}/undo`)).body).toMatchObject({
      code: 'IN_USE',
      detail: '不能撤销：1 名学生已有邀约、协议或预分配的协议书编号',
    });
  });

  it('ends when it is cancelled while the register has moved', async () => {
    const [first, second] = [
      await checked(house, await smallWorkbook([sheetRow(501)])),
      await checked(house, await smallWorkbook([sheetRow(501), sheetRow(502)])),
    ];
    await committed(house, first);
    const centre = await house.as('centre');
    await centre.post(`/api/graduate-imports/${second.id}/commit`);
    await centre.post(`/api/graduate-imports/${second.id}/cancel`);
    await house.app.get(ImportCommitter).run(second.id);
    expect((await centre.get(`/api/graduate-imports/${second.id}`)).body.state).toBe('CANCELLED');
  });

  it('tells whoever started it how it ended, in the site', async () => {
    const sound = await checked(house, await smallWorkbook([sheetRow(501)]));
    await committed(house, sound);
    const same = await checked(house, await smallWorkbook([sheetRow(501)]));
    const faulty = await checked(house, await smallWorkbook([sheetRow(502, { mobile: '123' })]));
    const refused = await checked(house, await smallWorkbook([sheetRow(501)], ['examNo']));
    expect((await told('centre')).map(({ title, link }) => [title, link])).toEqual([
      ['导入文件的列需要指定', `/imports/${refused.id}`],
      ['导入检查发现错误', `/imports/${faulty.id}`],
      ['导入检查完成', `/imports/${same.id}`],
      ['毕业生已导入', `/imports/${sound.id}`],
      ['导入检查完成', `/imports/${sound.id}`],
    ]);
  });
});
