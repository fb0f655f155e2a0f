import type { OriginReviewView } from '@qicheng/contracts';
import type { Client } from '../../../test/client.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

let house: TestHouse;
let student: Client;
let counsellor: Client;
let college: Client;
let id: string;

beforeAll(async () => {
  house = await testHouse();
  [student, counsellor, college] = await Promise.all([
    house.as('studentA1'),
    house.as('counsellorA'),
    house.as('collegeA'),
  ]);
  id = house.world.students.studentA1;
});
afterAll(() => house.close());

const mine = async () => (await student.get<OriginReviewView>('/api/origin')).body;
const seen = async (reader: Client) => (await reader.get<OriginReviewView>(`/api/origin-reviews/${id}`)).body;
const field = (view: OriginReviewView, key: string) => view.fields.find((one) => one.field === key);

describe('the whole way of a review', () => {
  it('starts with the school record and what the student may change', async () => {
    const view = await mine();
    expect(view).toMatchObject({ state: 'NOT_STARTED', editable: true, diffCount: 0 });
    expect(view.actions).toContain('submit');
    expect(field(view, 'idNo')?.schoolValue).toMatch(/^119\*{15}$/);
  });

  it('keeps a draft and refuses locked fields, unknown fields and an older version', async () => {
    const { version } = await mine();
    const values = {
      politicalStatus: '01',
      homeAddress: '上海市黄浦区人民路 2 号 101 室',
      originRegion: '310101',
      qq: '12345678',
    };
    const saved = await student.put('/api/origin/draft', { version, values });
    expect(saved.body).toMatchObject({ state: 'DRAFT', timeline: [{ action: 'begin', label: '开始填写' }] });
    expect((await student.put('/api/origin/draft', { version, values: { homeAddress: 'x' } })).body.code).toBe('STALE');
    const locked = await student.put('/api/origin/draft', {
      version: saved.body.version,
      values: { examNo: '1', nonsense: '2' },
    });
    expect(locked.body.fields.map((one: { field: string }) => one.field)).toEqual(['examNo', 'nonsense']);
  });

  it('is not submitted without the confirmation, nor incomplete', async () => {
    const { version } = await mine();
    expect((await student.post('/api/origin/actions/submit', { version })).body.code).toBe('INCOMPLETE');
    const cleared = await student.put('/api/origin/draft', { version, values: { emergencyContact: null } });
    const refused = await student.post('/api/origin/actions/submit', {
      version: cleared.body.version,
      confirmed: true,
    });
    const unexplained = { message: '学校存有证明材料，请写明修改的依据' };
    expect(refused.body).toMatchObject({
      code: 'INCOMPLETE',
      fields: [
        { field: 'emergencyContact' },
        { field: 'politicalStatus', ...unexplained },
        { field: 'originRegion', ...unexplained },
      ],
    });
    await student.put('/api/origin/draft', {
      version: cleared.body.version,
      values: { emergencyContact: '测试家长' },
      reasons: { politicalStatus: '已转为正式党员', originRegion: '高考报名地' },
    });
  });

  it('locks on submit, applies free fields at once and shows the reviewer exactly the differing ones', async () => {
    const { version } = await mine();
    const submitted = await student.post('/api/origin/actions/submit', { version, confirmed: true });
    expect(submitted.body).toMatchObject({ state: 'COUNSELLOR_REVIEW', editable: false, diffCount: 3 });
    expect((await student.put('/api/origin/draft', { version: submitted.body.version, values: {} })).body.code).toBe(
      'NOT_NOW',
    );
    const view = await seen(counsellor);
    expect(
      view.fields
        .filter((one) => one.differs)
        .map((one) => one.field)
        .sort(),
    ).toEqual(['homeAddress', 'originRegion', 'politicalStatus']);
    expect(field(view, 'qq')).toMatchObject({ schoolValue: '12345678', differs: false });
  });

  it('lets the student withdraw while nobody has acted', async () => {
    const { version } = await mine();
    const back = await student.post('/api/origin/actions/withdraw', { version });
    expect(back.body.state).toBe('DRAFT');
    expect(
      (await student.post('/api/origin/actions/submit', { version: back.body.version, confirmed: true })).body.state,
    ).toBe('COUNSELLOR_REVIEW');
  });

  it('is nobody else’s business', async () => {
    for (const person of ['counsellorB', 'collegeB']) {
      const stranger = await house.as(person);
      expect((await stranger.get(`/api/origin-reviews/${id}`)).status).toBe(404);
      expect((await stranger.post(`/api/origin-reviews/${id}/actions/approve`, { version: 1 })).status).toBe(404);
      expect((await stranger.get('/api/origin-reviews')).body.items.map((one: { id: string }) => one.id)).not.toContain(
        id,
      );
    }
  });

  it('must be saved before the opinion: a decision moves the version on', async () => {
    const before = await seen(counsellor);
    const decisions = [
      { field: 'politicalStatus', decision: 'ADOPT' },
      { field: 'originRegion', decision: 'ADOPT' },
      { field: 'homeAddress', decision: 'EDIT', value: '上海市黄浦区人民路 2 号 102 室' },
    ];
    expect(
      (
        await counsellor.put(`/api/origin-reviews/${id}/decisions`, {
          version: before.version,
          decisions: [{ field: 'homeAddress', decision: 'KEEP' }],
        })
      ).body.code,
    ).toBe('INVALID');
    const saved = await counsellor.put(`/api/origin-reviews/${id}/decisions`, { version: before.version, decisions });
    expect(saved.body).toMatchObject({ pendingCount: 0, version: before.version + 1 });
    expect(
      (await counsellor.post(`/api/origin-reviews/${id}/actions/approve`, { version: before.version })).body.code,
    ).toBe('STALE');
    expect(
      (
        await counsellor.post(`/api/origin-reviews/${id}/actions/approve`, {
          version: saved.body.version,
          reason: '同意',
        })
      ).body,
    ).toMatchObject({ state: 'COLLEGE_REVIEW' });
  });

  it('takes a correction of what both sides say, and forgets one that is taken back', async () => {
    const decide = async (decision: string, value: string | null) => {
      const { version } = await seen(college);
      const decisions = [{ field: 'policeStationBefore', decision, value }];
      return (await college.put(`/api/origin-reviews/${id}/decisions`, { version, decisions })).body;
    };
    expect(field(await decide('EDIT', '黄浦分局'), 'policeStationBefore')).toMatchObject({ finalValue: '黄浦分局' });
    expect(await decide('PENDING', null)).toMatchObject({ diffCount: 3, pendingCount: 0 });
    expect(await decide('EDIT', '外滩派出所')).toMatchObject({ diffCount: 4, pendingCount: 0 });
  });

  it('returns with a reason and unlocks; decisions about unchanged fields stay', async () => {
    const { version } = await seen(college);
    expect((await college.post(`/api/origin-reviews/${id}/actions/return`, { version })).body.code).toBe('INCOMPLETE');
    await college.post(`/api/origin-reviews/${id}/actions/return`, { version, reason: '请核对生源地，应填写到区县。' });
    const view = await mine();
    expect(view).toMatchObject({ state: 'RETURNED', editable: true, returnReason: '请核对生源地，应填写到区县。' });
    const saved = await student.put('/api/origin/draft', { version: view.version, values: { originRegion: '310104' } });
    expect(saved.body).toMatchObject({ state: 'DRAFT', returnReason: '请核对生源地，应填写到区县。' });
    const again = await student.post('/api/origin/actions/submit', { version: saved.body.version, confirmed: true });
    expect(again.body).toMatchObject({ state: 'COUNSELLOR_REVIEW', diffCount: 4, pendingCount: 1 });
    expect(again.body.actions).toContain('withdraw');
  });

  it('reaches approval and the school record takes what was decided', async () => {
    const first = await seen(counsellor);
    const saved = await counsellor.put(`/api/origin-reviews/${id}/decisions`, {
      version: first.version,
      decisions: [{ field: 'originRegion', decision: 'ADOPT' }],
    });
    await counsellor.post(`/api/origin-reviews/${id}/actions/approve`, { version: saved.body.version });
    const { version } = await seen(college);
    expect((await college.post(`/api/origin-reviews/${id}/actions/approve`, { version })).body.state).toBe('APPROVED');
    const [row] = await house.sql<object>(
      '/* scope:SYSTEM */ select political_status, origin_region, home_address, police_station_before from student where id = $1',
      [id],
    );
    expect(row).toEqual({
      political_status: '01',
      origin_region: '310104',
      home_address: '上海市黄浦区人民路 2 号 102 室',
      police_station_before: '外滩派出所',
    });
  });

  it('tells every step in the timeline, and told the right people', async () => {
    const steps = (await mine()).timeline.map((entry) => entry.action).toReversed();
    expect(steps).toEqual([
      'begin',
      'submit',
      'withdraw',
      'submit',
      'save',
      'approve',
      'save',
      'save',
      'save',
      'return',
      'begin',
      'submit',
      'save',
      'approve',
      'approve',
    ]);
    expect((await student.get('/api/notifications')).body.items.map((one: { title: string }) => one.title)).toEqual([
      '生源信息审核通过',
      '生源信息需要修改',
    ]);
  });

  it('is reopened by the centre only, with a reason', async () => {
    const { version } = await seen(await house.as('centre'));
    expect(
      (
        await college.post(`/api/origin-reviews/${id}/actions/reopen`, {
          version,
          reason: '学籍信息有变化，请重新核对。',
        })
      ).status,
    ).toBe(403);
    const reopened = await (
      await house.as('centre')
    ).post(`/api/origin-reviews/${id}/actions/reopen`, { version, reason: '学籍信息有变化，请重新核对。' });
    expect(reopened.body.state).toBe('RETURNED');
  });

  it('never read or wrote a scoped table without its scope', () => {
    expect(house.gate.violations).toEqual([]);
  });
});
