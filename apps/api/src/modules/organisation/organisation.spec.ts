import type { Client } from '../../../test/client.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';

let house: RenewableHouse;
let centre: Client;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(async () => {
  await house.renew();
  centre = await house.as('centre');
});
afterAll(() => house.close());

interface Node {
  id: string;
  name: string;
  graduates: number;
  version: number;
  majors: (Node & { classes: (Node & { counsellors: object[] })[] })[];
}
const collegesOf = async (person: string): Promise<Node[]> =>
  (await (await house.as(person)).get('/api/organisation')).body.colleges;
const classesOf = async (person: string) =>
  (await collegesOf(person)).flatMap(({ majors }) => majors).flatMap(({ classes }) => classes);

describe('the tree of the school', () => {
  it('shows the centre everything, with graduates and counsellors', async () => {
    expect(await collegesOf('centre')).toMatchObject([
      {
        name: '甲学院',
        code: 'A',
        graduates: 3,
        majors: [
          { name: '计算机科学与技术', graduates: 3, classes: [{ name: '甲一班', graduates: 2 }, { name: '甲二班' }] },
        ],
      },
      { name: '乙学院', graduates: 2 },
    ]);
    const [first] = await classesOf('centre');
    expect(first!.counsellors).toEqual([
      { staffNo: 'T0004', name: 'counsellorA' },
      { staffNo: 'T0006', name: 'both' },
    ]);
  });

  it.each([
    ['collegeB', ['乙一班', '乙二班']],
    ['counsellorB', ['乙一班']],
    ['counsellorA', ['甲一班']],
    ['system', ['甲一班', '甲二班', '乙一班', '乙二班']],
  ])('shows %s the own part only', async (person, names) => {
    expect((await classesOf(person)).map(({ name }) => name)).toEqual(names);
    expect(house.gate.violations).toEqual([]);
  });

  it('is closed to students', async () => {
    expect((await (await house.as('studentA1')).get('/api/organisation')).body.code).toBe('FORBIDDEN');
  });

  it('takes four statements however large it is', async () => {
    house.gate.statements.length = 0;
    await classesOf('centre');
    expect(
      house.gate.statements.filter(
        (sql) => /class_group|from major|from college|class_assignment g/.test(sql) && !sql.includes('token_hash'),
      ),
    ).toHaveLength(4);
  });
});

describe('keeping the structure', () => {
  it('adds a college, a major and a class, and removes them once they are empty', async () => {
    const { body: college } = await centre.post('/api/colleges', { name: '丙学院', code: 'C' });
    const { body: major } = await centre.post('/api/majors', { collegeId: college.id, name: '法学', code: '030101' });
    const { body: added } = await centre.post('/api/classes', {
      majorId: major.id,
      name: '法学一班',
      gradYear: '2027',
    });
    expect((await centre.delete(`/api/colleges/${college.id}`)).body).toMatchObject({
      code: 'IN_USE',
      detail: '学院下还有专业、班级、毕业生或学院管理员，不能删除',
    });
    expect((await centre.delete(`/api/majors/${major.id}`)).body.code).toBe('IN_USE');
    for (const path of [`classes/${added.id}`, `majors/${major.id}`, `colleges/${college.id}`])
      expect((await centre.delete(`/api/${path}`)).status).toBe(204);
    expect((await centre.delete(`/api/colleges/${college.id}`)).status).toBe(404);
    const steps = await house.sql<{ step: string }>(`select subject || ' ' || action as step from history order by id`);
    expect(steps.map(({ step }) => step)).toEqual([
      'college add',
      'major add',
      'class add',
      'class remove',
      'major remove',
      'college remove',
    ]);
  });

  it('keeps a class with graduates', async () => {
    expect((await centre.delete(`/api/classes/${house.world.classes.classA1}`)).body).toMatchObject({
      code: 'IN_USE',
      detail: '班级里还有毕业生，不能删除',
    });
  });

  it('keeps names apart, and says which', async () => {
    const { collegeA, collegeB } = house.world.colleges;
    expect((await centre.post('/api/colleges', { name: '甲学院', code: 'X' })).body).toMatchObject({
      code: 'DUPLICATE',
      fields: [{ field: 'name', message: '已有名为“甲学院”的学院' }],
    });
    expect((await centre.post('/api/colleges', { name: '丁学院', code: 'A' })).body).toMatchObject({
      fields: [{ field: 'code' }],
    });
    expect((await centre.patch(`/api/colleges/${collegeB}`, { name: '甲学院', code: 'B', version: 1 })).body.code).toBe(
      'DUPLICATE',
    );
    expect(
      (await centre.post('/api/majors', { collegeId: collegeA, name: '计算机科学与技术', code: '080901' })).body.code,
    ).toBe('DUPLICATE');
    expect(
      (await centre.post('/api/classes', { majorId: house.world.majors.majorA, name: '甲一班', gradYear: '2027' })).body
        .code,
    ).toBe('DUPLICATE');
    expect(
      (await centre.post('/api/classes', { majorId: house.world.majors.majorA, name: '甲一班', gradYear: '2028' }))
        .status,
    ).toBe(200);
  });

  it('renames by version', async () => {
    const { classA1 } = house.world.classes;
    expect((await centre.patch(`/api/classes/${classA1}`, { name: '甲壹班', version: 1 })).status).toBe(204);
    expect((await centre.patch(`/api/classes/${classA1}`, { name: '甲贰班', version: 1 })).body.code).toBe('STALE');
    expect((await classesOf('counsellorA')).map(({ name, version }) => [name, version])).toEqual([['甲壹班', 2]]);
  });

  it('is the centre’s alone', async () => {
    for (const person of ['collegeA', 'counsellorA', 'system'])
      expect((await (await house.as(person)).post('/api/colleges', { name: '戊学院', code: 'E' })).body.code).toBe(
        'FORBIDDEN',
      );
  });
});

describe('counsellors of a class', () => {
  it('are set by staff number, known or not yet, and see the class with the next request', async () => {
    const { classB2 } = house.world.classes;
    expect((await classesOf('counsellorA')).map(({ name }) => name)).toEqual(['甲一班']);
    expect((await centre.put(`/api/classes/${classB2}/counsellors`, { staffNos: ['T0004', 'T9999'] })).status).toBe(
      204,
    );
    expect((await classesOf('counsellorA')).map(({ name }) => name)).toEqual(['甲一班', '乙二班']);
    const mine = (await classesOf('centre')).find(({ id }) => id === classB2);
    expect(mine!.counsellors).toEqual([
      { staffNo: 'T0004', name: 'counsellorA' },
      { staffNo: 'T9999', name: null },
    ]);
    expect((await centre.put(`/api/classes/${classB2}/counsellors`, { staffNos: [] })).status).toBe(204);
    expect((await classesOf('counsellorA')).map(({ name }) => name)).toEqual(['甲一班']);
  });

  it('are named without repetition', async () => {
    const { body } = await centre.put(`/api/classes/${house.world.classes.classB2}/counsellors`, {
      staffNos: ['T0004', 'T0004'],
    });
    expect(body).toMatchObject({ code: 'INVALID', fields: [{ field: 'staffNos', message: '工号不能重复' }] });
  });
});
