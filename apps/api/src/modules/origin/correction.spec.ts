import type { CorrectionItem, CorrectionPage, CorrectionView } from '@qicheng/contracts';
import { idNoCheckCharacter } from '@qicheng/domain';
import type { Client, Loose, Reply } from '../../../test/client.js';
import { sendFile } from '../../../test/send-file.js';
import { PDF } from '../../../test/termination-flow.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const LIST = '/api/origin-corrections';
const WHY = '户口本登记为另一民族，见附件';
const REASON = '与户口本原件核对证件号码';

let house: TestHouse;
let student: Client;
let counsellor: Client;
let centre: Client;
beforeAll(async () => {
  house = await testHouse();
  [student, counsellor, centre] = [
    await house.as('studentA1'),
    await house.as('counsellorA'),
    await house.as('centre'),
  ];
  await house.sql(
    `update account set email = 'counsellor@example.com', email_verified_at = now() where login_name = $1`,
    [house.world.logins['counsellorA']],
  );
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

const proof = async (client: Client) =>
  (await sendFile<{ id: string }>(client, `${LIST}/proofs`, PDF, '证明.pdf')).body.id;
const ask = (client: Client, body: object): Promise<Reply<Loose>> => client.post(LIST, { explanation: WHY, ...body });
const proven = async (client: Client, body: object) => ask(client, { proofFileId: await proof(client), ...body });
const newest = async (client: Client, query = ''): Promise<CorrectionItem> => {
  const { body } = await client.get<CorrectionPage>(`${LIST}?pageSize=1${query}`);
  if (body.items[0] === undefined) throw new Error('there is no request');
  return body.items[0];
};
const act = (
  client: Client,
  { id, version }: Pick<CorrectionItem, 'id' | 'version'>,
  action: string,
  reason?: string,
) => client.post(`${LIST}/${id}/actions/${action}`, { version, ...(reason !== undefined && { reason }) });
const told = async (client: Client) =>
  (await client.get('/api/notifications')).body.items.map(({ title }: { title: string }) => title);
const register = async (person: 'studentA1' | 'studentA2' | 'studentB1' = 'studentA1') => {
  const { body } = await centre.get(`/api/graduates/${house.world.students[person]}`);
  return Object.fromEntries(body.fields.map((one: { field: string; value: string }) => [one.field, one.value]));
};
const approved = async (client: Client, reviewer: Client) => {
  expect((await act(reviewer, await newest(client), 'approve')).status).toBe(204);
  return act(centre, await newest(client), 'approve');
};

describe('the way of a request', () => {
  it('begins with the counsellors, who hear of it at once, by mail too', async () => {
    expect((await ask(student, { field: 'ethnicity', claimedValue: '02' })).status).toBe(204);
    expect(await told(counsellor)).toEqual(['有更正申请待审核']);
    expect((await house.mails()).map(({ to, subject }) => [to, subject])).toContainEqual([
      'counsellor@example.com',
      '有更正申请待审核',
    ]);
    expect(await told(centre)).toEqual([]);
    expect((await ask(student, { field: 'ethnicity', claimedValue: '03' })).body.code).toBe('DUPLICATE');
  });

  it('leads from the counsellor to the centre and is written into the record; everybody is told in turn', async () => {
    const item = await newest(counsellor);
    expect(item.offers).toContainEqual({ action: 'approve', label: '通过', hindrance: null, to: 'CENTRE_REVIEW' });
    expect((await act(counsellor, item, 'approve')).status).toBe(204);
    expect(await told(centre)).toEqual(['有更正申请待就业中心审核']);
    expect((await act(centre, await newest(centre), 'approve')).status).toBe(204);
    expect(await told(student)).toEqual(['更正申请有结果']);
    expect((await register())['ethnicity']).toBe('02');
    const { body } = await student.get<CorrectionView>(`${LIST}/${item.id}`);
    expect(body.timeline.map(({ label }) => label)).toEqual(['通过', '通过', '提出申请']);
    expect(body.timeline.at(-1)?.changes).toEqual([{ label: '民族', from: '汉族', to: '蒙古族' }]);
  });

  it('ends with a reason, or when the graduate takes it back', async () => {
    await ask(student, { field: 'branchName', claimedValue: '南校区' });
    const item = await newest(counsellor);
    expect((await act(counsellor, item, 'reject')).body.code).toBe('INCOMPLETE');
    expect((await act(counsellor, item, 'reject', '学籍库登记为校本部')).status).toBe(204);
    expect(await newest(student)).toMatchObject({ state: 'REJECTED', decisionReason: '学籍库登记为校本部' });
    await ask(student, { field: 'branchName', claimedValue: '北校区' });
    expect((await act(student, await newest(student), 'cancel')).status).toBe(204);
  });

  it('is nobody else’s business', async () => {
    const { id, version } = await newest(student);
    const stranger = await house.as('counsellorB');
    for (const path of [`${LIST}/${id}`, `${LIST}/${id}/neighbours`, `${LIST}/${id}/proof`])
      expect((await stranger.get(path)).status).toBe(404);
    expect((await act(stranger, { id, version }, 'approve')).status).toBe(404);
    expect((await (await house.as('collegeA')).get(LIST)).status).toBe(403);
  });
});

describe('what may be asked for', () => {
  const wrong = async (client: Client, body: object) => (await ask(client, body)).body.fields;

  it.each([
    ['name', '测试改'],
    ['enrollDate', '2023-09-02'],
    ['className', '甲二班'],
  ])('%s only with a proof', async (field, claimedValue) =>
    expect(await wrong(student, { field, claimedValue })).toEqual([
      { field: 'proofFileId', message: expect.stringContaining('需要证明材料') },
    ]),
  );

  it('not what stays as the register has it', async () => {
    for (const field of ['durationYears', 'trainingMode', 'examNo'])
      expect(await wrong(student, { field, claimedValue: '3' })).toMatchObject([{ field: 'claimedValue' }]);
  });

  it('not what contradicts the rest of the record, each by itself however sound', async () => {
    for (const [field, claimedValue, text] of [
      ['birthDate', '2004-05-06', '出生日期与身份证号不一致'],
      ['enrollDate', '2027-09-01', '入学时间不早于毕业时间'],
    ]) {
      const { body } = await proven(student, { field, claimedValue });
      expect(body.fields).toEqual([{ field: 'claimedValue', message: expect.stringContaining(text ?? '') }]);
    }
  });

  it('another class, or another college with its major and class, as they exist', async () => {
    const other = await house.as('studentA2');
    expect((await proven(other, { field: 'className', claimedValue: '没有的班' })).body.fields).toEqual([
      { field: 'claimedValue', message: expect.stringContaining('没有这个班级') },
    ]);
    const college = { field: 'collegeName', claimedValue: '乙学院' };
    expect((await proven(other, college)).body.fields).toMatchObject([{ field: 'majorName' }]);
    const there = { ...college, majorName: '汉语言文学', className: '甲一班' };
    expect((await proven(other, there)).body.fields).toMatchObject([{ field: 'className' }]);
    expect((await proven(other, { ...there, className: '乙一班' })).status).toBe(204);
    const item = await newest(centre);
    expect(item.along).toContainEqual({ label: '专业', from: '计算机科学与技术', to: '汉语言文学' });
    await house.sql('/* scope:SYSTEM */ update origin_correction set state = $1 where id = $2', [
      'CENTRE_REVIEW',
      item.id,
    ]);
    expect((await act(centre, item, 'approve')).status).toBe(204);
    expect(await register('studentA2')).toMatchObject({
      collegeName: '乙学院',
      majorCode: '050101',
      majorName: '汉语言文学',
      className: '乙一班',
    });
  });
});

describe('a claimed ID number', () => {
  const claimed = ((seventeen: string) => seventeen + idNoCheckCharacter(seventeen))('11010120030307002');

  it('takes birth date and gender along, and is shown masked', async () => {
    expect((await proven(student, { field: 'idNo', claimedValue: claimed })).status).toBe(204);
    const item = await newest(counsellor);
    expect(item.along.map(({ label, to }) => [label, to])).toEqual([
      ['出生日期', '2003-03-07'],
      ['性别', '女'],
    ]);
    expect(item.claimedText).toMatch(/^110\*+/);
  });

  it('can be looked at whole by whoever decides, for a reason that the history keeps', async () => {
    const { id } = await newest(counsellor);
    expect((await counsellor.post(`${LIST}/${id}/reveal`, { reason: '看' })).status).toBe(400);
    expect((await student.post(`${LIST}/${id}/reveal`, { reason: REASON })).status).toBe(403);
    const { body } = await counsellor.post(`${LIST}/${id}/reveal`, { reason: REASON });
    expect(body).toEqual({ schoolValue: expect.stringMatching(/^\d{17}[\dX]$/), claimedValue: claimed });
    const view = (await counsellor.get<CorrectionView>(`${LIST}/${id}`)).body;
    expect(view.timeline[0]).toMatchObject({ label: '查看完整证件号', reason: REASON, actorRole: 'COUNSELLOR' });
    expect(JSON.stringify(view)).not.toContain(claimed);
  });

  it('enters the record with what it takes along', async () => {
    expect((await approved(student, counsellor)).status).toBe(204);
    expect(await register()).toMatchObject({ birthDate: '2003-03-07', gender: '2' });
  });

  it('is refused to whoever claims another graduate’s', async () => {
    const other = await house.as('studentB1');
    await proven(other, { field: 'idNo', claimedValue: claimed });
    expect((await approved(other, await house.as('counsellorB'))).body).toMatchObject({ code: 'DUPLICATE' });
  });
});

it('is not written into a record that has changed so that it no longer fits', async () => {
  const years = (count: number) =>
    house.sql('/* scope:SYSTEM */ update student set duration_years = $2 where id = $1', [
      house.world.students.studentA1,
      count,
    ]);
  expect((await proven(student, { field: 'enrollDate', claimedValue: '2021-09-01' })).status).toBe(204);
  await act(counsellor, await newest(counsellor), 'approve');
  await years(1);
  const refused = await act(centre, await newest(centre), 'approve');
  expect(refused.body).toMatchObject({ code: 'NOT_NOW', detail: expect.stringContaining('在校时间与学制不符') });
  await years(4);
  expect((await act(centre, await newest(centre), 'approve')).status).toBe(204);
});

describe('the queue of requests', () => {
  it('counts by state and narrows by state, class and keyword', async () => {
    const counts = (await centre.get<{ state: string; count: number }[]>(`${LIST}/counts`)).body;
    expect(Object.fromEntries(counts.map(({ state, count }) => [state, count]))).toEqual({
      APPROVED: 4,
      CANCELLED: 1,
      REJECTED: 1,
      CENTRE_REVIEW: 1,
    });
    expect((await centre.get(`${LIST}?state=APPROVED`)).body.total).toBe(4);
    const { classA1 } = house.world.classes;
    const names = async (query: string) => [
      ...new Set((await centre.get<CorrectionPage>(`${LIST}?${query}`)).body.items.map(({ className }) => className)),
    ];
    expect(await names(`classId=${classA1}`)).toEqual(['甲一班']);
    const { studentNo } = await newest(centre, `&classId=${classA1}`);
    expect(await names(`keyword=${studentNo}`)).toEqual(['甲一班']);
  });

  it('knows the neighbours of a request', async () => {
    const { body } = await centre.get<CorrectionPage>(LIST);
    const [first, second, third] = body.items.map(({ id }) => id);
    expect((await centre.get(`${LIST}/${second}/neighbours`)).body).toEqual({
      previousId: first,
      nextId: third,
      position: { at: 2, of: 7 },
    });
  });
});
