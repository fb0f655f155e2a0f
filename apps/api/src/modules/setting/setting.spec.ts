import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { type Choice, SETTINGS } from './setting-table.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const centre = () => house.as('centre');
const set = async (key: string, value: boolean | number | string) =>
  (await (await centre()).put(`/api/settings/${key}`, { value })).body.fields?.[0].message;
const timeline = async () => (await (await centre()).get('/api/settings/history')).body;

describe('a choice of the school', () => {
  const numbers = Object.entries<Choice>(SETTINGS).filter(([, one]) => typeof one.default === 'number');

  it.each(numbers)('%s, a number, keeps its range', async (key, { range, default: usual }) => {
    const [least = NaN, most = NaN] = range ?? [];
    expect(usual).toBeGreaterThanOrEqual(least);
    expect(usual).toBeLessThanOrEqual(most);
    const message = `请填写 ${least} 至 ${most} 之间的整数`;
    for (const wrong of [least - 1, most + 1, least + 0.5]) expect(await set(key, wrong)).toBe(message);
    for (const right of [least, most, usual as number]) expect(await set(key, right)).toBeUndefined();
  });

  it('stands among those about the same thing', async () => {
    const all: { key: string; group: string }[] = (await (await centre()).get('/api/settings')).body;
    expect(Object.fromEntries(all.map(({ key, group }) => [key, group]))).toMatchObject({
      originChain: 'review',
      penaltyCap: 'agreement',
      schoolName: 'school',
    });
    expect(new Set(all.map(({ group }) => group))).toEqual(new Set(['review', 'agreement', 'school']));
  });

  it('says which text it wants', async () => {
    expect(await set('schoolPostcode', '12')).toBe('学校邮编的格式不正确，例如 100000');
    expect(await set('schoolName', ' ')).toBe('请填写 2–60 个字，首尾不留空格');
    expect(await set('agreementChain', 'CENTRE')).toBe('请从列出的选项中选择协议的审核环节');
    expect(await set('separateReviewers', 'yes')).toBe('两级审核须为不同的人的值不正确');
  });

  it('tells what it really was before, whatever a process remembers', async () => {
    await set('schoolName', '甲大学');
    await (await centre()).get('/api/settings');
    await house.sql(`update setting set value = '"乙大学"' where key = 'schoolName'`);
    await set('schoolName', '丙大学');
    expect((await timeline())[0].changes).toEqual([{ label: '学校名称', from: '乙大学', to: '丙大学' }]);
  });
});

describe('the school’s service account', () => {
  it('is told to graduates as the centre has entered it, and is none before', async () => {
    const read = async () => (await (await house.as('studentA1')).get('/api/service-account')).body;
    expect(await read()).toEqual({ name: null, url: null });
    expect(await set('serviceAccountUrl', 'https://example.com/student/')).toMatch('http://weixin.qq.com/r/');
    expect(await set('serviceAccountUrl', 'http://weixin.qq.com/r/abc')).toBeUndefined();
    expect(await set('serviceAccountName', '启程就业')).toBeUndefined();
    expect(await read()).toEqual({ name: '启程就业', url: 'http://weixin.qq.com/r/abc' });
    expect(await set('serviceAccountUrl', '')).toBeUndefined();
    expect(await read()).toMatchObject({ url: null });
    expect((await (await centre()).get('/api/service-account')).status).toBe(403);
  });
});

describe('an opening time', () => {
  const WINDOW = {
    flow: 'origin',
    gradYear: '2031',
    educationLevel: '31',
    opensAt: '2026-01-01T00:00:00Z',
    closesAt: '2030-01-01T00:00:00Z',
  };
  const windows = async (): Promise<{ id: string }[]> => (await (await centre()).get('/api/windows')).body;

  it('is set, changed and removed, and its history stands among that of the choices', async () => {
    await (await centre()).put('/api/windows', WINDOW);
    await (await centre()).put('/api/windows', { ...WINDOW, closesAt: '2031-01-01T00:00:00Z' });
    const [{ id } = { id: '' }] = await windows();
    expect((await (await house.as('collegeA')).delete(`/api/windows/${id}`)).status).toBe(403);
    expect((await (await centre()).delete(`/api/windows/${id}`)).status).toBe(204);
    expect((await (await centre()).delete(`/api/windows/${id}`)).status).toBe(404);
    expect(await windows()).toEqual([]);
    await set('inviteDays', 6);
    const cohort = '生源信息核验 · 2031 届 · 本科生毕业';
    const opens = '2026-01-01 08:00';
    expect((await timeline()).slice(0, 4)).toMatchObject([
      { label: '修改设置' },
      {
        label: '删除开放时间',
        changes: [
          { label: '适用范围', from: cohort, to: null },
          { label: '开放时间', from: opens, to: null },
          { from: '2031-01-01 08:00' },
        ],
      },
      {
        label: '设置开放时间',
        changes: [
          { from: null, to: cohort },
          { from: null, to: opens },
          { from: '2030-01-01 08:00', to: '2031-01-01 08:00' },
        ],
      },
      { label: '设置开放时间', actorRole: 'CENTRE_ADMIN', changes: [{ from: null, to: cohort }, {}, {}] },
    ]);
  });
});
