import type { GraduateView, OriginReviewView } from '@qicheng/contracts';
import type { Client } from '../../../test/client.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const REASON = '学籍库核对后更正';
const OLD_ADDRESS = '北京市朝阳区测试路 1 号';
const NEW_ADDRESS = '上海市黄浦区人民路 2 号 101 室';

let house: TestHouse;
let student: Client;
let counsellor: Client;
let college: Client;
let centre: Client;
let id: string;

beforeAll(async () => {
  house = await testHouse();
  [student, counsellor, college, centre] = await Promise.all([
    house.as('studentA1'),
    house.as('counsellorA'),
    house.as('collegeA'),
    house.as('centre'),
  ]);
  id = house.world.students.studentA1;
});
afterAll(async () => {
  expect(house.gate.violations).toEqual([]);
  await house.close();
});

const mine = async () => (await student.get<OriginReviewView>('/api/origin')).body;
const seen = async (reader: Client) => (await reader.get<OriginReviewView>(`/api/origin-reviews/${id}`)).body;
const field = (view: OriginReviewView, key: string) => view.fields.find((one) => one.field === key);
const act = async (reader: Client, action: string, reason?: string) =>
  reader.post(`/api/origin-reviews/${id}/actions/${action}`, { version: (await seen(reader)).version, reason });
const correct = async (values: object) => {
  const { version } = (await centre.get<GraduateView>(`/api/graduates/${id}`)).body;
  return centre.patch(`/api/graduates/${id}`, { version, values, reason: REASON });
};
const decide = (version: number, decisions: object[]) =>
  counsellor.put<OriginReviewView>(`/api/origin-reviews/${id}/decisions`, { version, decisions });

describe('a school record that moves under a review', () => {
  it('is shown as it is now, and what was seen before counts as stale', async () => {
    const values = { politicalStatus: '01', homeAddress: NEW_ADDRESS };
    const reasons = { politicalStatus: '2026 年 6 月转为正式党员。' };
    const { version } = (await student.put('/api/origin/draft', { version: (await mine()).version, values, reasons }))
      .body;
    await student.post('/api/origin/actions/submit', { version, confirmed: true });
    const before = await seen(counsellor);
    expect((await correct({ politicalStatus: '02' })).status).toBe(200);
    const adopting = [{ field: 'politicalStatus', decision: 'ADOPT' }];
    expect((await decide(before.version, adopting)).body).toMatchObject({ code: 'STALE' });
    const now = await seen(counsellor);
    expect(field(now, 'politicalStatus')).toMatchObject({ schoolValue: '02', studentValue: '01', decision: 'PENDING' });
    const saved = await decide(now.version, [
      ...adopting,
      { field: 'homeAddress', decision: 'KEEP', note: '户口本上仍是原地址' },
    ]);
    expect(saved.body).toMatchObject({ pendingCount: 0 });
    expect((await act(counsellor, 'approve')).body.state).toBe('COLLEGE_REVIEW');
  });

  it('undoes a decision about what it said before: it must be taken again before the last approval', async () => {
    await correct({ politicalStatus: '13' });
    const view = await seen(college);
    expect(view).toMatchObject({ pendingCount: 1, actions: ['return'] });
    expect(field(view, 'politicalStatus')).toMatchObject({ schoolValue: '13', decision: 'PENDING', finalValue: null });
    expect(field(view, 'homeAddress')).toMatchObject({ decision: 'KEEP' });
    expect((await act(college, 'approve')).body).toMatchObject({
      status: 409,
      detail: '学校记录在审核期间有变化，请刷新后重新核对：政治面貌',
    });
    const decisions = [{ field: 'politicalStatus', decision: 'ADOPT' }];
    await college.put(`/api/origin-reviews/${id}/decisions`, { version: view.version, decisions });
    expect((await act(college, 'approve')).body.state).toBe('APPROVED');
    expect((await centre.get<GraduateView>(`/api/graduates/${id}`)).body.fields).toContainEqual(
      expect.objectContaining({ field: 'politicalStatus', value: '01' }),
    );
  });

  it('is what the student reads after reopening, with the decisions that still hold', async () => {
    expect(field(await mine(), 'politicalStatus')).toMatchObject({ schoolValue: '13', finalValue: '01' });
    await act(centre, 'reopen', REASON);
    const view = await mine();
    expect(field(view, 'politicalStatus')).toMatchObject({ schoolValue: '01', differs: false, decision: null });
    expect(field(view, 'homeAddress')).toMatchObject({
      schoolValue: OLD_ADDRESS,
      studentValue: NEW_ADDRESS,
      decision: 'KEEP',
      note: '户口本上仍是原地址',
    });
    expect(view).toMatchObject({ diffCount: 1, pendingCount: 0 });
  });
});

describe('a reported record', () => {
  beforeAll(async () => {
    await student.post('/api/origin/actions/submit', { version: (await mine()).version, confirmed: true });
    await act(counsellor, 'approve');
    await act(college, 'approve');
    const request = { field: 'ethnicity', claimedValue: '02', explanation: '户口本登记为蒙古族' };
    expect((await student.post('/api/origin-corrections', request)).status).toBe(204);
    expect((await act(centre, 'report')).body.state).toBe('REPORTED');
  });

  it('is changed neither by the centre nor by a correction until the lock is lifted', async () => {
    const locked = { status: 409, body: { detail: expect.stringContaining('先解除上报锁定') } };
    expect(await correct({ homeAddress: NEW_ADDRESS })).toMatchObject(locked);
    const correction = async (reader: Client) => {
      const [item] = (await reader.get('/api/origin-corrections')).body.items;
      return reader.post(`/api/origin-corrections/${item.id}/actions/approve`, { version: item.version });
    };
    expect((await correction(counsellor)).status).toBe(204);
    expect(await correction(centre)).toMatchObject(locked);
    await act(centre, 'unlock', REASON);
    expect((await correction(centre)).status).toBe(204);
    expect((await correct({ homeAddress: NEW_ADDRESS })).status).toBe(200);
  });

  it('shows what was decided only while the record still says it', async () => {
    expect(field(await mine(), 'homeAddress')).toMatchObject({ schoolValue: NEW_ADDRESS, decision: null });
  });
});
