import { act, applied, newcomer } from '../../../test/company-flow.js';
import { usccOf } from '../../../test/employers.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const QUEUE = '/api/employer-applications';
const NAMES = ['晨星软件有限公司', '晨光精密制造有限公司', '远山物流有限公司'];

let house: TestHouse;
/** Sent in one after the other, the first one returned meanwhile. */
let ids: string[];

beforeAll(async () => {
  house = await testHouse();
  ids = [];
  for (const [index, name] of NAMES.entries()) ids.push((await applied(house, newcomer(60 + index, name))).id);
  await act(await centre(), ids[0]!, 'return', '营业执照照片不清晰，请重新上传');
});
afterAll(() => house.close());

const centre = () => house.as('centre');
const ask = async (path: string) => (await centre()).get(`${QUEUE}${path}`);
const found = async (query: string): Promise<string[]> =>
  (await ask(`?${query}`)).body.items.map(({ id }: { id: string }) => id);

describe('the queue of companies’ applications', () => {
  it('shows the latest first, narrowed by state, kind, a piece of the name or the beginning of the credit code', async () => {
    const [first, second, third] = ids;
    expect(await found('')).toEqual([third, second, first]);
    expect(await found('state=PENDING_REVIEW')).toEqual([third, second]);
    expect(await found('kind=JOIN')).toEqual([]);
    expect(await found(`kind=NEW&keyword=${encodeURIComponent('晨')}`)).toEqual([second, first]);
    expect(await found(`keyword=${usccOf(62).slice(0, 17)}`)).toEqual([third]);
    expect((await ask('?kind=ANY')).body.fields).toEqual([{ field: 'kind', message: '没有这种申请' }]);
  });

  it('counts every state under the same filters, the state’s own excepted', async () => {
    const { body } = await ask(`/counts?state=REJECTED&keyword=${encodeURIComponent('晨')}`);
    expect(body).toHaveLength(2);
    expect(body).toEqual(
      expect.arrayContaining([
        { state: 'PENDING_REVIEW', count: 1 },
        { state: 'REJECTED', count: 1 },
      ]),
    );
  });

  it('knows the way from one to the next, also from one that has left the queue', async () => {
    const [first, second, third] = ids;
    const near = async (id: string | undefined) => (await ask(`/${id}/neighbours?state=PENDING_REVIEW`)).body;
    expect(await near(third)).toEqual({ previousId: null, nextId: second, position: { at: 1, of: 2 } });
    expect(await near(second)).toEqual({ previousId: third, nextId: null, position: { at: 2, of: 2 } });
    expect(await near(first)).toEqual({ previousId: second, nextId: null, position: null });
  });

  it('is empty for a company that none of it concerns', async () => {
    const stranger = await house.as('employerA');
    expect((await stranger.get(`${QUEUE}/counts`)).body).toEqual([]);
    expect((await stranger.get(`${QUEUE}/${ids[1]}/neighbours`)).status).toBe(404);
  });

  it('takes one opinion for many, each by itself', async () => {
    const versionOf = async (id: string | undefined) => (await ask(`/${id}`)).body.version as number;
    const [returned, second] = ids as [string, string];
    const items = [
      { id: returned, version: await versionOf(returned) },
      { id: second, version: await versionOf(second) },
    ];
    const { body } = await (await centre()).post(`${QUEUE}/batch`, { action: 'approve', items });
    expect(body).toEqual([
      expect.objectContaining({ id: returned, name: NAMES[0], done: false, message: expect.any(String) }),
      { id: second, name: NAMES[1], done: true, message: null },
    ]);
    expect((await (await house.as('employerA')).post(`${QUEUE}/batch`, { action: 'approve', items })).status).toBe(403);
  });

  it('is where the notice of an application leads, on the application itself', async () => {
    const { items } = (await (await centre()).get('/api/notifications')).body;
    expect(items.map(({ link }: { link: string }) => link).toSorted()).toEqual(
      ids.map((id) => `/employer-applications/${id}`).toSorted(),
    );
  });
});
