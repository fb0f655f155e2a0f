import type { OriginReviewView } from '@qicheng/contracts';
import type { Client } from '../../../test/client.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

let house: TestHouse;
let id: string;

beforeAll(async () => {
  house = await testHouse();
  id = house.world.students.studentA1;
});
afterAll(() => house.close());

const seen = async (reader: Client, of = id) => (await reader.get<OriginReviewView>(`/api/origin-reviews/${of}`)).body;

describe('rules around it', () => {
  const submit = async (person: string) => {
    const client = await house.as(person);
    const { body } = await client.get('/api/origin');
    return (await client.post('/api/origin/actions/submit', { version: body.version, confirmed: true }))
      .body as OriginReviewView;
  };

  it('closes with the window: the student reads, the reviewer still acts', async () => {
    const centre = await house.as('centre');
    const window = {
      flow: 'origin',
      gradYear: '2027',
      opensAt: '2020-01-01T00:00:00Z',
      closesAt: '2020-02-01T00:00:00Z',
    };
    await centre.put('/api/windows', window);
    const { body } = await (await house.as('studentB1')).get('/api/origin');
    expect(body).toMatchObject({ editable: false, window: { open: false } });
    expect(body.actions).not.toContain('submit');
    await centre.put('/api/windows', { ...window, closesAt: '2099-01-01T00:00:00Z' });
    const { state, version } = await submit('studentB1');
    expect(state).toBe('COUNSELLOR_REVIEW');
    await centre.put('/api/windows', window);
    const late = await (await house.as('studentB1')).post('/api/origin/actions/withdraw', { version });
    expect(late.body).toMatchObject({ status: 409, detail: '不在生源信息核验开放时间内' });
    await centre.put('/api/windows', { ...window, closesAt: '2099-01-01T00:00:00Z' });
  });

  it('lets no one take both steps of a record', async () => {
    const both = await house.as('both');
    await both.post('/api/auth/role', { role: 'COUNSELLOR' });
    await submit('studentA1');
    const before = await seen(both);
    const decisions = before.fields
      .filter((one) => one.decision === 'PENDING')
      .map((one) => ({ field: one.field, decision: 'ADOPT' }));
    const ready =
      decisions.length > 0
        ? (await both.put(`/api/origin-reviews/${id}/decisions`, { version: before.version, decisions })).body
        : before;
    expect((await both.post(`/api/origin-reviews/${id}/actions/approve`, { version: ready.version })).body.state).toBe(
      'COLLEGE_REVIEW',
    );
    await both.post('/api/auth/role', { role: 'COLLEGE_ADMIN' });
    const { version } = await seen(both);
    expect((await both.post(`/api/origin-reviews/${id}/actions/approve`, { version })).body).toMatchObject({
      code: 'NOT_NOW',
      detail: '同一人不能完成同一条记录的两级审核',
    });
  });

  it('decides many one by one and says for each why not', async () => {
    const view = await submit('studentB2');
    const centre = await house.as('counsellorB');
    const b1 = await seen(centre, house.world.students.studentB1);
    const items = [
      { id: b1.id, version: b1.version },
      { id: b1.id, version: 1 },
      { id: view.id, version: view.version },
    ];
    const { body } = await centre.post('/api/origin-reviews/batch', { action: 'approve', items });
    expect(body.map((one: { done: boolean }) => one.done)).toEqual([true, false, false]);
    expect(body[2].message).toContain('没有找到');
  });

  it('goes to the reviewers of the school’s chain, the last of whom decides', async () => {
    await (await house.as('centre')).put('/api/settings/originChain', { value: 'COLLEGE' });
    const student = await house.as('studentA2');
    const draft = { version: (await student.get('/api/origin')).body.version, values: { homeAddress: '解放路 2 号' } };
    expect((await student.put('/api/origin/draft', draft)).status).toBe(200);
    const { state, actions, version } = await submit('studentA2');
    expect([state, actions]).toEqual(['COLLEGE_REVIEW', ['withdraw']]);
    const college = await house.as('collegeA');
    const review = `/api/origin-reviews/${house.world.students.studentA2}`;
    expect((await college.post(`${review}/actions/approve`, { version })).body).toMatchObject({
      detail: '还有不一致的信息未处理',
    });
    const decisions = [{ field: 'homeAddress', decision: 'ADOPT' }];
    const saved = await college.put(`${review}/decisions`, { version, decisions });
    expect((await student.get('/api/origin')).body.actions).toEqual([]);
    expect((await college.post(`${review}/actions/approve`, { version: saved.body.version })).body.state).toBe(
      'APPROVED',
    );
    const { body } = await (await house.as('centre')).get(`/api/graduates/${house.world.students.studentA2}`);
    expect(body.fields).toContainEqual(expect.objectContaining({ field: 'homeAddress', value: '解放路 2 号' }));
    await (await house.as('centre')).put('/api/settings/originChain', { value: 'COUNSELLOR,COLLEGE' });
  });

  it('finds neighbours and pages in one order', async () => {
    const centre = await house.as('centre');
    const { body } = await centre.get('/api/origin-reviews?pageSize=2');
    const next = await centre.get(`/api/origin-reviews?pageSize=2&after=${body.nextCursor}`);
    const page2 = await centre.get('/api/origin-reviews?pageSize=2&page=2');
    expect(next.body.items).toEqual(page2.body.items);
    const { body: near } = await centre.get(`/api/origin-reviews/${body.items[1].id}/neighbours`);
    expect(near).toEqual({
      previousId: body.items[0].id,
      nextId: next.body.items[0].id,
      position: { at: 2, of: 5 },
    });
    expect((await centre.get('/api/origin-reviews?after=rubbish')).body.code).toBe('INVALID');
  });

  it('is sorted as the reader asks, neighbours and cursors in the same order', async () => {
    const centre = await house.as('centre');
    const ids = async (query: string) =>
      (await centre.get(`/api/origin-reviews?${query}`)).body.items.map(({ id }: { id: string }) => id);
    for (const sort of ['submittedAt', '-submittedAt', 'name', '-studentNo', 'diffCount', '-diffCount']) {
      const all = await ids(`sort=${sort}`);
      expect(await ids(`sort=${sort.startsWith('-') ? sort.slice(1) : `-${sort}`}`)).toEqual(all.toReversed());
      const { nextCursor } = (await centre.get(`/api/origin-reviews?sort=${sort}&pageSize=2`)).body;
      expect(await ids(`sort=${sort}&pageSize=3&after=${nextCursor}`)).toEqual(all.slice(2));
      expect((await centre.get(`/api/origin-reviews/${all[1]}/neighbours?sort=${sort}`)).body).toEqual({
        previousId: all[0],
        nextId: all[2],
        position: { at: 2, of: 5 },
      });
    }
    expect((await centre.get('/api/origin-reviews?sort=secret')).body.fields).toMatchObject([{ field: 'sort' }]);
    expect((await centre.get('/api/agreements?sort=diffCount')).body.fields).toMatchObject([{ field: 'sort' }]);
  });

  it('is narrowed to days of submission, which count whole in the school’s time zone', async () => {
    const centre = await house.as('centre');
    const total = async (query: string) => (await centre.get(`/api/origin-reviews?${query}`)).body.total;
    await house.sql('/* scope:SYSTEM */ update origin_review set submitted_at = $2 where id = $1', [
      house.world.students.studentB2,
      '2026-11-20T15:59:00Z',
    ]);
    expect(await total('submittedFrom=2026-11-20&submittedTo=2026-11-20')).toBe(1);
    expect(await total('submittedTo=2026-11-19')).toBe(0);
    expect(await total('submittedFrom=2026-11-21&submittedTo=2026-11-21')).toBe(0);
    expect((await centre.get('/api/origin-reviews?submittedFrom=2026-02-31')).body.code).toBe('INVALID');
  });

  it('finds a name by any part of it', async () => {
    const centre = await house.as('centre');
    const found = async (keyword: string) =>
      (await centre.get(`/api/origin-reviews?keyword=${encodeURIComponent(keyword)}`)).body.total;
    expect([
      await found('测'),
      await found('试乙'),
      await found('测试乙'),
      await found('%'),
      await found('2023000001'),
    ]).toEqual([5, 1, 1, 0, 1]);
  });
});

describe('two hundred reviewers on one record', () => {
  it('one wins, everybody else is told', async () => {
    const { body } = await (await house.as('centre')).get(`/api/origin-reviews/${house.world.students.studentB1}`);
    const collegeB = await house.as('collegeB');
    const replies = await Promise.all(
      Array.from({ length: 200 }, () =>
        collegeB.post(`/api/origin-reviews/${body.id}/actions/approve`, { version: body.version }),
      ),
    );
    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(1);
    expect(replies.filter((reply) => reply.status === 409)).toHaveLength(199);
  });
});

describe('the centre with many at once', () => {
  const REASON = '全校统一补充材料后重新核对';
  const batch = async (person: string, action: string, ids: readonly string[], reason?: string) => {
    const client = await house.as(person);
    const items = await Promise.all(ids.map(async (id) => ({ id, version: (await seen(client, id)).version })));
    return (await client.post('/api/origin-reviews/batch', { action, items, ...(reason && { reason }) })).body;
  };

  it('reports, unlocks and reopens; for others and without a reason it does not', async () => {
    const { studentB1: id } = house.world.students;
    const done = [{ id, name: expect.any(String), done: true, message: null }];
    expect(await batch('counsellorB', 'report', [id])).toMatchObject([{ done: false }]);
    expect(await batch('centre', 'report', [id])).toEqual(done);
    expect(await batch('centre', 'unlock', [id])).toMatchObject([{ done: false }]);
    expect(await batch('centre', 'unlock', [id], '短')).toMatchObject([{ message: '请用 5 至 500 个字说明原因' }]);
    expect(await batch('centre', 'unlock', [id], REASON)).toEqual(done);
    expect(await batch('centre', 'reopen', [id], REASON)).toEqual(done);
    expect((await seen(await house.as('centre'), id)).state).toBe('RETURNED');
  });
});
