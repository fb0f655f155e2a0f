import type { OriginReviewView, OriginTierView } from '@qicheng/contracts';
import type { Client } from '../../../test/client.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

let house: TestHouse;
let student: Client;
let centre: Client;
let id: string;

beforeAll(async () => {
  house = await testHouse();
  [student, centre] = await Promise.all([house.as('studentA1'), house.as('centre')]);
  id = house.world.students.studentA1;
});
afterAll(async () => {
  expect(house.gate.violations).toEqual([]);
  await house.close();
});

const mine = async () => (await student.get<OriginReviewView>('/api/origin')).body;
const field = (view: OriginReviewView, key: string) => view.fields.find((one) => one.field === key);
const save = (values: object) => student.put<OriginReviewView>('/api/origin/contact', { values });
const choose = (key: string, body: object) => centre.put(`/api/origin-tiers/${key}`, body);
const draft = async (values: object) => student.put('/api/origin/draft', { version: (await mine()).version, values });

describe('what is the student’s own', () => {
  it('is saved at once in any state, with history, over what was drafted before', async () => {
    await draft({ mobile: '13800009999', homeAddress: '解放路 2 号' });
    const saved = await save({ mobile: '13812345678' });
    expect(field(saved.body, 'mobile')).toMatchObject({ schoolValue: '13812345678', studentValue: '13812345678' });
    const { version } = saved.body;
    expect((await student.post('/api/origin/actions/submit', { version, confirmed: true })).body.state).toBe(
      'COUNSELLOR_REVIEW',
    );
    expect(field((await save({ qq: '12345678' })).body, 'qq')).toMatchObject({ schoolValue: '12345678' });
    await house.sql(`/* scope:SYSTEM */ update origin_review set state = 'APPROVED' where id = $1`, [id]);
    expect(field((await save({ mobile: '13812345670' })).body, 'mobile')?.studentValue).toBe('13812345670');
    const [entry] = (await centre.get(`/api/graduates/${id}/history`)).body;
    expect(entry).toMatchObject({ action: 'contact', label: '学生更新联系方式', actorRole: 'STUDENT' });
    expect(entry.changes).toEqual([{ label: '手机号码', from: '13812345678', to: '13812345670' }]);
  });

  it.each([
    [{ mobile: '123' }, 'mobile'],
    [{ emergencyContact: null }, 'emergencyContact'],
    [{ mobile: '13700000001' }, 'emergencyPhone'],
    [{ homeAddress: '解放路 3 号' }, 'homeAddress'],
    [{ idNo: '1' }, 'idNo'],
    [{ email: 'other@example.com' }, 'email'],
    [{ hobby: 'chess' }, 'hobby'],
  ])('refuses %j and names the field', async (values, wrong) => {
    expect(await save(values)).toMatchObject({ status: 400, body: { fields: [{ field: wrong }] } });
  });

  it('is closed once the record is reported', async () => {
    await house.sql(`/* scope:SYSTEM */ update origin_review set state = 'REPORTED' where id = $1`, [id]);
    expect(await save({ qq: '87654321' })).toMatchObject({ status: 409, body: { code: 'NOT_NOW' } });
    await house.sql(`/* scope:SYSTEM */ update origin_review set state = 'DRAFT' where id = $1`, [id]);
  });

  it('never takes the place of a proven e-mail address', async () => {
    const { version } = (await draft({ email: 'other@example.com' })).body;
    await student.post('/api/origin/actions/submit', { version, confirmed: true });
    expect(field(await mine(), 'email')).toMatchObject({
      schoolValue: 's1@example.com',
      studentValue: 's1@example.com',
    });
    await house.sql(`/* scope:SYSTEM */ update origin_review set state = 'DRAFT' where id = $1`, [id]);
  });
});

describe('the tiers that the school chooses', () => {
  it('hold for one education level before they hold for all, and leave a trace', async () => {
    expect((await choose('homeAddress', { tier: 'L' })).status).toBe(204);
    expect((await choose('homeAddress', { educationLevel: '31', tier: 'F' })).status).toBe(204);
    expect(field(await mine(), 'homeAddress')?.tier).toBe('F');
    expect((await save({ homeAddress: '解放路 4 号' })).status).toBe(200);
    await choose('homeAddress', { educationLevel: '31', tier: null });
    expect(field(await mine(), 'homeAddress')?.tier).toBe('L');
    expect((await draft({ homeAddress: '解放路 5 号' })).body).toMatchObject({ fields: [{ field: 'homeAddress' }] });
    const listed = (await centre.get<OriginTierView[]>('/api/origin-tiers')).body;
    expect(listed.find((one) => one.field === 'homeAddress')).toMatchObject({
      tier: 'L',
      defaultTier: 'W',
      levels: [],
    });
    const [entry] = (await centre.get('/api/settings/history')).body;
    expect(entry.changes).toEqual([
      { label: '生源信息“家庭住址”由谁修改（本科生毕业）', from: '随时修改，无需审核', to: '未单独设置' },
    ]);
  });

  it('void what was submitted before: nobody has to decide about a field that is locked now', async () => {
    await choose('homeAddress', { tier: null });
    const { version } = (await draft({ homeAddress: '解放路 6 号', majorDirection: '卓越班' })).body;
    const submitted = await student.post('/api/origin/actions/submit', { version, confirmed: true });
    expect(submitted.body).toMatchObject({ pendingCount: 2 });
    await choose('homeAddress', { tier: 'L' });
    const view = await mine();
    expect(view).toMatchObject({ pendingCount: 1 });
    expect(field(view, 'homeAddress')).toMatchObject({ differs: false, decision: null });
    const request = { field: 'homeAddress', claimedValue: '解放路 6 号', explanation: '户口本上的地址' };
    expect((await student.post('/api/origin-corrections', request)).status).toBe(204);
  });

  it('are the centre’s to choose, but not for what the register must hold', async () => {
    expect((await (await house.as('collegeA')).get('/api/origin-tiers')).status).toBe(403);
    expect((await choose('idNo', { tier: 'F' })).status).toBe(404);
    expect((await choose('homeAddress', { tier: 'X' })).status).toBe(400);
    expect((await choose('homeAddress', { tier: 'W', educationLevel: '00' })).status).toBe(400);
  });
});
