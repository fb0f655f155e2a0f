import { Client } from './client.js';
import { idNoOf, PASSWORD } from './people.js';
import { renewableHouse, type RenewableHouse } from './renewable-house.js';

const REASON = '核对证件号码与学籍一致';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

async function signIn(person: string): Promise<Client> {
  const client = new Client(house.app, 'teacher');
  const login = { portal: 'teacher', account: house.world.logins[person], password: PASSWORD };
  expect((await client.post('/api/auth/login', login)).status).toBe(200);
  return client;
}

describe('the rules of the review', () => {
  const VALUES = { homeAddress: '上海市黄浦区人民路 2 号 101 室', politicalStatus: '01' };
  const decisions = (reader: Client, id: string, version: number, ...list: object[]) =>
    reader.put(`/api/origin-reviews/${id}/decisions`, { version, decisions: list });
  async function submitted(): Promise<{ id: string; student: Client; version: number }> {
    const student = await house.as('studentA1');
    const { version } = (await student.get('/api/origin')).body;
    const saved = (
      await student.put('/api/origin/draft', { version, values: VALUES, reasons: { politicalStatus: REASON } })
    ).body;
    const { body } = await student.post('/api/origin/actions/submit', { version: saved.version, confirmed: true });
    expect(body.state).toBe('COUNSELLOR_REVIEW');
    return { id: house.world.students.studentA1, student, version: body.version };
  }

  it('let nobody skip a step or act for another role', async () => {
    const { id, student, version } = await submitted();
    for (const action of ['approve', 'return', 'reopen', 'report', 'unlock', 'constructor', 'toString'])
      expect([
        action,
        (await student.post(`/api/origin/actions/${action}`, { version, reason: REASON })).status,
      ]).not.toEqual([action, 200]);
    const act = async (person: string, action: string) =>
      (
        await (
          await house.as(person)
        ).post(`/api/origin-reviews/${id}/actions/${action}`, { version, reason: REASON, confirmed: true })
      ).status;
    for (const action of ['submit', 'withdraw', 'reopen', 'report'])
      expect(await act('counsellorA', action)).toBeGreaterThanOrEqual(400);
    for (const action of ['approve', 'return', 'submit'])
      expect(await act('collegeA', action)).toBeGreaterThanOrEqual(400);
    for (const action of ['approve', 'return', 'report', 'unlock', 'reopen'])
      expect(await act('centre', action)).toBeGreaterThanOrEqual(400);
    expect((await student.get('/api/origin')).body).toMatchObject({ state: 'COUNSELLOR_REVIEW', version });
  });

  it('let reviewers decide only what is theirs, in the form it takes', async () => {
    const { id, version } = await submitted();
    const counsellor = await house.as('counsellorA');
    for (const wrong of [
      { field: 'idNo', decision: 'EDIT', value: idNoOf(998) },
      { field: 'ethnicity', decision: 'ADOPT' },
      { field: 'homeAddress', decision: 'KEEP' },
      { field: 'homeAddress', decision: 'KEEP', note: ' 　' },
      { field: 'politicalStatus', decision: 'EDIT', value: '99' },
      { field: 'politicalStatus', decision: 'EDIT' },
      { field: 'originRegion', decision: 'EDIT', value: '<script>' },
    ])
      expect([wrong, (await decisions(counsellor, id, version, wrong)).body.code]).toEqual([wrong, 'INVALID']);
    const fine = { field: 'homeAddress', decision: 'ADOPT' };
    expect((await decisions(counsellor, id, version - 1, fine)).body.code).toBe('STALE');
    for (const person of ['collegeA', 'centre'])
      expect((await decisions(await house.as(person), id, version, fine)).status).toBe(409);
  });

  it('keep two steps with two people, whatever role they switch to', async () => {
    const { id, version } = await submitted();
    const both = await signIn('both');
    await both.post('/api/auth/role', { role: 'COUNSELLOR' });
    const saved = await decisions(
      both,
      id,
      version,
      { field: 'homeAddress', decision: 'ADOPT' },
      { field: 'politicalStatus', decision: 'ADOPT' },
    );
    const approved = await both.post(`/api/origin-reviews/${id}/actions/approve`, { version: saved.body.version });
    expect(approved.body.state).toBe('COLLEGE_REVIEW');
    await both.post('/api/auth/role', { role: 'COLLEGE_ADMIN' });
    const act = (path: string, body: object) => both.post(`/api/origin-reviews/${path}`, body);
    expect((await act(`${id}/actions/approve`, { version: approved.body.version })).status).toBe(409);
    const batch = await act('batch', { action: 'approve', items: [{ id, version: approved.body.version }] });
    expect(batch.body[0]).toMatchObject({ done: false });
    expect(
      (
        await (
          await house.as('collegeA')
        ).post(`/api/origin-reviews/${id}/actions/approve`, { version: approved.body.version })
      ).status,
    ).toBe(200);
  });

  it('shut the form outside of its window', async () => {
    const window = {
      flow: 'origin',
      gradYear: '2027',
      opensAt: '2020-01-01T00:00:00Z',
      closesAt: '2020-02-01T00:00:00Z',
    };
    await (await house.as('centre')).put('/api/windows', window);
    const student = await house.as('studentA1');
    const { version } = (await student.get('/api/origin')).body;
    expect((await student.put('/api/origin/draft', { version, values: VALUES })).body.code).toBe('NOT_NOW');
    expect((await student.post('/api/origin/actions/submit', { version, confirmed: true })).status).toBe(409);
  });

  it('refuse a correction of what is not the student’s to claim', async () => {
    const student = await house.as('studentA1');
    for (const field of [
      'examNo',
      'collegeName',
      'className',
      'majorCode',
      'gradYear',
      'schoolCode',
      'homeAddress',
      'constructor',
    ])
      expect([
        field,
        (await student.post('/api/origin-corrections', { field, claimedValue: '1', explanation: REASON })).body.code,
      ]).toEqual([field, 'INVALID']);
  });
});
