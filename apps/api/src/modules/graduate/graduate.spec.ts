import type { GraduatePage, GraduateView } from '@qicheng/contracts';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => {
  expect(house.gate.violations).toEqual([]);
  await house.close();
});

const list = async (person: string, query = '') =>
  (await (await house.as(person)).get<GraduatePage>(`/api/graduates${query}`)).body;
const names = ({ items }: GraduatePage) => items.map(({ studentNo }) => studentNo.slice(-1));
const read = async (id: string) => (await (await house.as('centre')).get<GraduateView>(`/api/graduates/${id}`)).body;
const valueOf = (view: GraduateView, field: string) => view.fields.find((one) => one.field === field);

describe('the register', () => {
  it('shows each reader the own graduates only', async () => {
    expect(names(await list('centre'))).toEqual(['1', '2', '3', '4', '5']);
    expect(names(await list('collegeA'))).toEqual(['1', '2', '5']);
    expect(names(await list('counsellorB'))).toEqual(['3']);
    const { studentB1 } = house.world.students;
    expect((await (await house.as('counsellorA')).get(`/api/graduates/${studentB1}`)).status).toBe(404);
    expect((await (await house.as('system')).get('/api/graduates')).status).toBe(403);
  });

  it('filters by place, state, part of the name and beginning of a number', async () => {
    expect(names(await list('centre', `?classId=${house.world.classes.classA1}`))).toEqual(['1', '5']);
    expect(names(await list('centre', '?originState=NOT_STARTED&gradYear=2027'))).toHaveLength(5);
    expect(names(await list('centre', '?originState=APPROVED'))).toEqual([]);
    expect(names(await list('centre', `?name=${encodeURIComponent('丙')}`))).toEqual(['2']);
    expect(names(await list('centre', `?keyword=${encodeURIComponent('测试丁')}`))).toEqual(['3']);
    expect(names(await list('centre', `?keyword=${encodeURIComponent('%')}`))).toEqual([]);
    expect(names(await list('centre', '?keyword=2023000004'))).toEqual(['4']);
    expect(names(await list('centre', '?keyword=23110105000002'))).toEqual(['2']);
  });

  it.each(['studentNo', '-studentNo', 'name', 'college', '-class', 'updatedAt', '-updatedAt'])(
    'pages the same way by number and by cursor, sorted by %s',
    async (sort) => {
      const all = await list('centre', `?sort=${sort}`);
      const byNumber = [1, 2, 3].map((page) => list('centre', `?sort=${sort}&pageSize=2&page=${page}`));
      expect((await Promise.all(byNumber)).flatMap(names)).toEqual(names(all));
      const byCursor: string[] = [];
      for (let after: string | null = ''; after !== null;) {
        const page: GraduatePage = await list('centre', `?sort=${sort}&pageSize=2${after && `&after=${after}`}`);
        byCursor.push(...names(page));
        after = page.nextCursor;
      }
      expect(byCursor).toEqual(names(all));
      expect(all.total).toBe(5);
    },
  );

  it('asks the database once for a page and its total, however long it is', async () => {
    await list('centre');
    const before = house.gate.statements.length;
    await list('centre', '?pageSize=100&originState=NOT_STARTED');
    const own = house.gate.statements.slice(before).filter((sql) => sql.includes('"student"'));
    expect(own).toHaveLength(1);
  });

  it('shows a record with texts and a masked ID number', async () => {
    const view = await read(house.world.students.studentA1);
    expect(valueOf(view, 'idNo')).toMatchObject({ value: expect.stringMatching(/^119\*+..$/), editable: true });
    expect(valueOf(view, 'ethnicity')).toMatchObject({ value: '01', text: '汉族' });
    expect(valueOf(view, 'originRegion')).toMatchObject({ text: '北京市/朝阳区' });
    expect(valueOf(view, 'archiveAtSchool')).toMatchObject({ value: 'true', text: '是' });
    expect(valueOf(view, 'durationYears')).toMatchObject({ value: '4' });
    expect(view).toMatchObject({
      originState: 'NOT_STARTED',
      account: { status: 'ACTIVE' },
      actions: ['edit', 'reveal'],
    });
  });

  it('lets the centre correct any field, moves the scope with the class, and remembers it', async () => {
    const { studentA2 } = house.world.students;
    const centre = await house.as('centre');
    const values = {
      name: '改名',
      collegeName: '乙学院',
      majorCode: '050101',
      majorName: '汉语言文学',
      className: '乙二班',
    };
    const { version } = await read(studentA2);
    const reply = await centre.patch(`/api/graduates/${studentA2}`, { version, values, reason: '学籍库核对' });
    expect(reply).toMatchObject({ status: 200, body: { name: '改名', className: '乙二班', version: version + 1 } });
    expect(
      (await centre.patch(`/api/graduates/${studentA2}`, { version, values: { name: '又改' }, reason: '学籍库核对' }))
        .body.code,
    ).toBe('STALE');
    expect(names(await list('collegeB'))).toContain('2');
    expect(names(await list('collegeA'))).not.toContain('2');
    const [entry] = (await centre.get(`/api/graduates/${studentA2}/history`)).body;
    expect(entry).toMatchObject({ action: 'edit', reason: '学籍库核对', actorRole: 'CENTRE_ADMIN' });
    expect(entry.changes).toContainEqual({ label: '姓名', from: '测试丙', to: '改名' });
  });

  it.each([
    [{ name: null }, 'name'],
    [{ ethnicity: '99' }, 'ethnicity'],
    [{ birthDate: '2004-02-02' }, 'birthDate'],
    [{ className: '没有的班' }, 'className'],
    [{ hobby: 'chess' }, 'hobby'],
  ])('refuses the correction %j and names the field', async (values, field) => {
    const { studentB1 } = house.world.students;
    const { version } = await read(studentB1);
    const reply = await (
      await house.as('centre')
    ).patch(`/api/graduates/${studentB1}`, { version, values, reason: '学籍库核对' });
    expect(reply).toMatchObject({ status: 400, body: { fields: [{ field }] } });
  });

  it('refuses a number that another graduate has', async () => {
    const { studentB1 } = house.world.students;
    const { version } = await read(studentB1);
    const reply = await (
      await house.as('centre')
    ).patch(`/api/graduates/${studentB1}`, { version, values: { studentNo: '2023000004' }, reason: '学籍库核对' });
    expect(reply).toMatchObject({ status: 409, body: { code: 'DUPLICATE', fields: [{ field: 'studentNo' }] } });
  });

  it('shows an ID number with a reason that stays', async () => {
    const { studentA1, studentB1 } = house.world.students;
    const counsellor = await house.as('counsellorA');
    expect(
      (await counsellor.post(`/api/graduates/${studentA1}/reveal`, { field: 'idNo', reason: '核对身份证' })).body.value,
    ).toMatch(/^\d{17}[\dX]$/);
    expect(
      (await counsellor.post(`/api/graduates/${studentB1}/reveal`, { field: 'idNo', reason: '核对身份证' })).status,
    ).toBe(404);
    expect((await counsellor.post(`/api/graduates/${studentA1}/reveal`, { field: 'idNo', reason: '看' })).status).toBe(
      400,
    );
    const [entry] = (await counsellor.get(`/api/graduates/${studentA1}/history`)).body;
    expect(entry).toMatchObject({ action: 'reveal', reason: '核对身份证', changes: [] });
  });

  it('shows graduates their own number, which the history keeps too', async () => {
    const student = await house.as('studentA1');
    expect((await student.post('/api/my-record/reveal', { field: 'idNo' })).body.value).toMatch(/^\d{17}[\dX]$/);
    expect((await student.post('/api/my-record/reveal', { field: 'mobile' })).status).toBe(400);
    const path = `/api/graduates/${house.world.students.studentA1}/history`;
    const [entry] = (await (await house.as('counsellorA')).get(path)).body;
    expect(entry).toMatchObject({ action: 'reveal', actorRole: 'STUDENT', reason: null });
  });
});
