import { employerRow, usccOf } from '../../../test/employers.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { Employer } from './employer.entity.js';
import { piecesOf } from './employer-search.js';
import { BY_INITIALS, BY_NAME, BY_PAIR } from './employer-search.sql.js';
import { initialsOf, searchColumns } from './initials.js';

let house: TestHouse;

const NAMES: readonly (readonly [name: string, change?: Partial<Employer>])[] = [
  ['临江科技有限公司'],
  ['北京科技大学'],
  ['临江智能科技发展股份有限公司'],
  ['科技'],
  ['科技园物业服务有限公司'],
  ['科技园'],
  ['未核科技有限公司', { state: 'UNVERIFIED' }],
  ['停用科技有限公司', { state: 'SUSPENDED' }],
  ['黑名单科技有限公司', { state: 'BLACKLISTED' }],
  ['并入科技有限公司', { state: 'MERGED' }],
  ['重庆启程（中国）软件有限公司'],
  ['IBM（中国）投资有限公司'],
  ['北京启程云海有限公司'],
  ['天衡TCL电器有限公司'],
  ['新名航空有限公司', { formerNames: ['旧称航天有限公司'] }],
];

beforeAll(async () => {
  house = await testHouse();
  await insert(NAMES.map(([name, change], index) => ({ ...employerRow(100 + index, name), ...change })));
});
afterAll(() => house.close());

const insert = (rows: Partial<Employer>[]) =>
  house.source.manager.createQueryBuilder().comment('scope:SYSTEM').insert().into(Employer).values(rows).execute();
const search = async (q: string) => {
  const { body, status } = await (
    await house.as('studentA1')
  ).get(`/api/employers/search?${new URLSearchParams({ q }).toString()}`);
  expect(status).toBe(200);
  return (body as { name: string }[]).map(({ name }) => name);
};

describe('the employer search', () => {
  it('ranks the exact name first, then beginnings, then fragments: shorter first, verified before unverified', async () => {
    expect(await search('科技')).toEqual([
      '科技',
      '科技园',
      '科技园物业服务有限公司',
      '北京科技大学',
      '临江科技有限公司',
      '未核科技有限公司',
      '甲启航科技有限公司',
      '临江智能科技发展股份有限公司',
    ]);
  });

  it('finds longer fragments, whatever brackets are typed', async () => {
    expect(await search('科技有限')).toEqual(['临江科技有限公司', '未核科技有限公司', '甲启航科技有限公司']);
    expect(await search('启程(中国)')).toEqual(['重庆启程（中国）软件有限公司']);
    expect(await search('技有公')).toEqual([]);
  });

  it('finds pinyin initials, also of names with Latin letters', async () => {
    expect(await search('cqqc')).toEqual(['重庆启程（中国）软件有限公司']);
    expect(await search('LJ')).toEqual(['临江科技有限公司', '临江智能科技发展股份有限公司']);
    expect(await search('ibmzg')).toEqual(['IBM（中国）投资有限公司']);
  });

  it('finds initials behind the region', async () => {
    expect(await search('qcyh')).toEqual(['北京启程云海有限公司']);
    expect(await search('bjqcyh')).toEqual(['北京启程云海有限公司']);
  });

  it('finds letters in whichever case they are typed', async () => {
    expect(await search('ibm（中国')).toEqual(['IBM（中国）投资有限公司']);
    expect(await search('Tcl')).toEqual(['天衡TCL电器有限公司']);
    expect(await search('衡tcl')).toEqual(['天衡TCL电器有限公司']);
  });

  it('finds former names, and says so', async () => {
    const { body } = await (
      await house.as('studentA1')
    ).get(`/api/employers/search?q=${encodeURIComponent('旧称航天')}`);
    expect(body).toEqual([expect.objectContaining({ name: '新名航空有限公司', formerName: '旧称航天有限公司' })]);
    expect(await search('称航')).toEqual(['新名航空有限公司']);
  });

  it.each([
    ['employer-by-initials', BY_INITIALS, ['qc'], ['employer_initials', 'employer_own_initials']],
    ['employer-by-pair', BY_PAIR, ['航天'], ['employer_name_prefix', 'employer_gram', 'employer_former_grams']],
    [
      'employer-by-name',
      BY_NAME,
      ['旧称航天', ['旧称', '称航', '航天'], 100],
      ['employer_name_prefix', 'employer_former_grams'],
    ],
  ])('reads %s from its indexes', async (_name, statement, values, indexes) => {
    await house.source.transaction(async (manager) => {
      await manager.query('set local enable_seqscan = off');
      const plan = JSON.stringify(await manager.query(`explain ${statement}`, values as unknown[]));
      for (const index of indexes) expect(plan).toContain(index);
    });
  });

  it('finds the beginning of a credit code', async () => {
    expect(await search(usccOf(3).toLowerCase())).toEqual(['丙未认领制造有限公司']);
    expect(await search('91999999TE0001')).toHaveLength(10);
    expect(await search('92')).toEqual([]);
  });

  it.each(['%%', '__', '\\\\', `' or 1=1`, '😀😀'])('takes %s as it stands', async (q) =>
    expect(await search(q)).toEqual([]),
  );

  it('wants two characters, and shows ten hits at most', async () => {
    const client = await house.as('studentA1');
    expect((await client.get('/api/employers/search?q=x')).status).toBe(400);
    expect((await client.get('/api/employers/search')).status).toBe(400);
    await insert(Array.from({ length: 30 }, (_, index) => employerRow(200 + index, `云帆${index}号实业有限公司`)));
    expect(await search('实业')).toHaveLength(10);
    expect(await search('云帆')).toHaveLength(10);
    expect((await search('有限公司')).length).toBe(10);
  });

  it('finds the shortest first also where every piece is in more names than are looked at', async () => {
    const many = Array.from({ length: 120 }, (_, index) => employerRow(300 + index, `海岳重工第${index + 1000}厂`));
    await insert([...many, employerRow(420, '东海岳重工'), employerRow(421, '海岳重工'), employerRow(422, '海岳')]);
    const hits = await search('海岳重工');
    expect([hits.length, hits[0]]).toEqual([10, '海岳重工']);
    expect(hits.slice(1).filter((name) => /^海岳重工第1\d{3}厂$/.test(name))).toHaveLength(9);
    expect((await search('岳重工')).slice(0, 2)).toEqual(['海岳重工', '东海岳重工']);
    expect((await search('海岳')).slice(0, 2)).toEqual(['海岳', '海岳重工']);
    expect(await search('重工第1100厂')).toEqual(['海岳重工第1100厂']);
  });

  it('shows what an agreement needs', async () => {
    const { body } = await (await house.as('centre')).get(`/api/employers/search?q=${usccOf(1)}`);
    const id = house.world.employers.employerA;
    expect(body).toEqual([
      {
        id,
        name: '甲启航科技有限公司',
        uscc: usccOf(1),
        verified: true,
        claimed: true,
        regionName: '浙江省/杭州市/西湖区',
        formerName: null,
      },
    ]);
  });

  it('follows names and states as they change', async () => {
    await insert([employerRow(500, '蓝鲸航运有限公司')]);
    await house.sql(`/* scope:SYSTEM */ update employer set name = '白鲸海运有限公司' where uscc = $1`, [usccOf(500)]);
    expect([await search('鲸航'), await search('鲸海')]).toEqual([[], ['白鲸海运有限公司']]);
    await house.sql(`/* scope:SYSTEM */ update employer set state = 'SUSPENDED' where uscc = $1`, [usccOf(500)]);
    expect(await search('鲸海')).toEqual([]);
    await house.sql(`/* scope:SYSTEM */ update employer set state = 'APPROVED' where uscc = $1`, [usccOf(500)]);
    expect(await search('鲸海')).toEqual(['白鲸海运有限公司']);
    await house.sql('/* scope:SYSTEM */ delete from employer where uscc = $1', [usccOf(500)]);
    expect(await house.sql(`select from employer_gram where gram = '鲸海'`)).toEqual([]);
  });
});

describe('pieces and initials', () => {
  it('cuts a word into few pieces, the first and the last among them', () => {
    expect(piecesOf('科技')).toEqual(['科技']);
    expect(piecesOf('有限公司')).toEqual(['有限', '限公', '公司']);
    const many = piecesOf('甲乙丙丁戊己庚辛壬癸子丑寅卯');
    expect([many.length, many[0], many.at(-1)]).toEqual([6, '甲乙', '寅卯']);
  });

  it('reads characters as words do', () => {
    expect(initialsOf('重庆启程IBM（中国）科技2有限公司')).toBe('cqqcibmzgkj2yxgs');
    expect(initialsOf('长安银行')).toBe('cayh');
    expect(searchColumns('北京启程科技')).toEqual({ initials: 'bjqckj', ownInitials: 'qckj' });
    expect(searchColumns('启程科技').ownInitials).toBe('');
  });
});
