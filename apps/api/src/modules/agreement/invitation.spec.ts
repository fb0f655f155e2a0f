import type { AgreementView, MyAgreementsView } from '@qicheng/contracts';
import { AgreementFlow, TERMS } from '../../../test/agreement-flow.js';
import type { Client } from '../../../test/client.js';
import { InvitationDesk } from '../../../test/invitation-desk.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const DAY = 86_400_000;
const REASON = '已经决定去别的城市发展';

let house: TestHouse;
let flow: AgreementFlow;
let desk: InvitationDesk;
let companyA: Client;
let studentA1: Client;
beforeAll(async () => {
  house = await testHouse();
  flow = new AgreementFlow(house);
  desk = new InvitationDesk(house);
  [companyA, studentA1] = [await house.as('employerA'), await house.as('studentA1')];
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

const offer = ({ offers }: AgreementView, action: string) => offers.find((one) => one.action === action);
const daysLeft = ({ inviteExpiresAt }: AgreementView) =>
  Math.round((new Date(inviteExpiresAt ?? 0).getTime() - Date.now()) / DAY);

describe('an invitation', () => {
  it('needs an approved company', async () => {
    const state = (to: string) =>
      house.sql(`/* scope:SYSTEM */ update employer set state = $2 where id = $1`, [
        house.world.employers.employerA,
        to,
      ]);
    await state('SUSPENDED');
    const refused = await desk.invite('employerA', 'studentA1');
    expect(refused.body).toMatchObject({ code: 'NOT_NOW', detail: '单位当前不能邀约毕业生，请联系就业中心' });
    expect((await companyA.post('/api/invitations/lookup', await desk.keyOf('studentA1'))).status).toBe(409);
    await state('APPROVED');
  });

  it('is checked like every agreement, and keeps name and code of the library', async () => {
    const poor = await desk.invite('employerA', 'studentA1', { jobTitle: null, probationSalary: '100' });
    expect(poor.status).toBe(422);
    expect(poor.body.fields.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['jobTitle', 'probationSalary']),
    );
    const forged = await desk.invite('employerA', 'studentA1', { employerName: '乙远帆贸易有限公司' });
    expect(forged.body).toMatchObject({ code: 'INVALID', fields: [{ field: 'employerName' }] });
    const grand = await desk.invite('employerA', 'studentA1', { hasPersonnelAuthority: 'true' });
    expect(grand.body).toMatchObject({ code: 'INVALID', fields: [{ field: 'hasPersonnelAuthority' }] });
    const odd = await companyA.post<{ code: string }>('/api/invitations', {
      ...(await desk.keyOf('studentA1')),
      values: { ...TERMS, wish: 'x' },
    });
    expect(odd.body.code).toBe('INVALID');
    expect((await desk.invite('employerA', 'studentA1', {}, { days: 31 })).status).toBe(400);
  });

  it('waits five days unless said otherwise, and the graduate sees it', async () => {
    const invited = await desk.invited('employerA', 'studentA1');
    expect(invited).toMatchObject({
      state: 'INVITED',
      initiator: 'EMPLOYER',
      editable: true,
      values: { employerName: '甲启航科技有限公司', hasPersonnelAuthority: 'false', jobTitle: TERMS.jobTitle },
    });
    expect(daysLeft(invited)).toBe(5);
    const { body } = await studentA1.get<MyAgreementsView>('/api/my-agreements');
    expect(body.items.map(({ id }) => id)).toEqual([invited.id]);
    expect(await desk.told('studentA1')).toContain('收到签约邀约');
    const list = await companyA.get<{ items: { id: string }[] }>('/api/agreements?state=INVITED');
    expect(list.body.items.map(({ id }) => id)).toEqual([invited.id]);
    expect(invited.timeline.map(({ label }) => label)).toEqual(['发出邀约']);
  });

  it('is sent once while it is open', async () => {
    const again = await desk.invite('employerA', 'studentA1');
    expect(again.body).toMatchObject({ code: 'DUPLICATE' });
    expect(again.body.detail).toContain('已向该毕业生发出邀约');
    const together = await Promise.all([1, 2, 3].map(() => desk.invite('employerA', 'studentB1')));
    expect(together.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
  });

  it('is nobody else’s', async () => {
    const { id, version } = await desk.invited('employerB', 'studentA1');
    expect((await companyA.get(`/api/agreements/${id}`)).status).toBe(404);
    expect((await companyA.put(`/api/invitations/${id}`, { version, values: TERMS })).status).toBe(404);
    expect((await flow.step('employerA', id, 'withdrawInvite')).status).toBe(404);
    expect((await flow.step('studentB1', id, 'decline', { reason: REASON })).status).toBe(404);
    for (const person of ['counsellorA', 'centre', 'studentA1']) {
      const reply = await (await house.as(person)).put(`/api/invitations/${id}`, { version, values: TERMS });
      expect(reply.status).toBe(403);
    }
    expect((await flow.step('counsellorA', id, 'accept', { confirmed: true })).status).toBe(403);
  });

  it('is changed while it waits: its time starts again, the graduate is told', async () => {
    const { id, version } = await flow.seen(
      'employerA',
      (await studentA1.get<MyAgreementsView>('/api/my-agreements')).body.items.find(
        ({ employerName }) => employerName === '甲启航科技有限公司',
      )!.id,
    );
    const edited = await desk.edit('employerA', id, { salary: '9000', probationSalary: '7500' }, { days: 10 });
    expect(edited.body).toMatchObject({ state: 'INVITED', values: { salary: '9000' } });
    expect(daysLeft(edited.body)).toBe(10);
    expect(edited.body.timeline.at(0).changes).toEqual([
      { label: '试用期月薪', from: expect.anything(), to: expect.anything() },
      { label: '转正后月薪', from: expect.anything(), to: expect.anything() },
    ]);
    expect(await desk.told('studentA1')).toContain('邀约内容有修改');
    expect((await companyA.put(`/api/invitations/${id}`, { version, values: TERMS })).body).toMatchObject({
      code: 'STALE',
    });
    expect((await desk.edit('employerA', id, { salary: null })).status).toBe(422);
    const stale = await studentA1.post(`/api/my-agreements/${id}/actions/accept`, { version, confirmed: true });
    expect(stale.body).toMatchObject({ code: 'STALE' });
  });
});

const endOf = (id: string) =>
  house.sql(`/* scope:SYSTEM */ select ended_at is not null as ended from agreement where id = $1`, [id]);

describe('the graduate answers', () => {
  it('no, with a reason; then the company may invite again', async () => {
    const { id } = await desk.invited('employerA', 'studentB2');
    expect((await flow.step('studentB2', id, 'decline')).status).toBe(422);
    expect(await flow.done('studentB2', id, 'decline', { reason: REASON })).toMatchObject({ state: 'INVITE_DECLINED' });
    expect((await flow.seen('employerA', id)).returnReason).toBe(REASON);
    expect(await endOf(id)).toEqual([{ ended: true }]);
    expect(await desk.told('employerA')).toContain('学生拒绝了邀约');
    expect((await desk.edit('employerA', id, {})).body).toMatchObject({ code: 'NOT_NOW' });
    await desk.invited('employerA', 'studentB2');
  });

  it('nothing, because the company has withdrawn', async () => {
    const { id } = await desk.invited('employerA', 'studentA2');
    expect(await endOf(id)).toEqual([{ ended: false }]);
    await flow.done('employerA', id, 'withdrawInvite');
    expect(await endOf(id)).toEqual([{ ended: true }]);
    expect(await desk.told('studentA2')).toContain('单位撤回了邀约');
    expect((await flow.step('studentA2', id, 'accept', { confirmed: true })).body).toMatchObject({ code: 'NOT_NOW' });
  });

  it('yes, once the origin is approved and confirmed with a tick; other invitations stay to be read', async () => {
    const { items } = (await studentA1.get<MyAgreementsView>('/api/my-agreements')).body;
    const [one, other] = items.map(({ id }) => id) as [string, string];
    const early = await flow.step('studentA1', one, 'accept', { confirmed: true });
    expect(early.body).toMatchObject({ code: 'NOT_NOW' });
    expect(early.body.detail).toContain('生源信息');
    await flow.approveOrigin('studentA1');
    expect((await flow.step('studentA1', one, 'accept')).status).toBe(422);
    expect(await flow.done('studentA1', one, 'accept', { confirmed: true })).toMatchObject({
      state: 'COUNSELLOR_REVIEW',
    });
    const taken = await flow.seen('studentA1', other);
    expect(taken).toMatchObject({ state: 'INVITED', takenElsewhere: true });
    expect(offer(taken, 'accept')?.hindrance).toContain('已有一份进行中的协议');
    for (const [answer, said] of [
      ['accept', { confirmed: true }],
      ['decline', { reason: REASON }],
    ] as const) {
      const late = await flow.step('studentA1', other, answer, said);
      expect(late).toMatchObject({ status: 409, body: { code: 'NOT_NOW' } });
      expect(late.body.detail).toContain('已有一份进行中的协议');
    }
  });

  it('and the company that has it does not invite again', async () => {
    const { items } = (await studentA1.get<MyAgreementsView>('/api/my-agreements')).body;
    const winner = items.find(({ state }) => state === 'COUNSELLOR_REVIEW')?.employerName?.startsWith('甲')
      ? 'employerA'
      : 'employerB';
    const again = await desk.invite(winner, 'studentA1');
    expect(again.body).toMatchObject({ code: 'DUPLICATE' });
    expect(again.body.detail).toContain('进行中的协议');
  });

  it('and both read why the school ends it', async () => {
    const { items } = (await studentA1.get<MyAgreementsView>('/api/my-agreements')).body;
    const { id = '', employerName } = items.find(({ state }) => state === 'COUNSELLOR_REVIEW') ?? {};
    const company = employerName?.startsWith('甲') ? 'employerA' : 'employerB';
    await flow.done('counsellorA', id, 'return', { reason: '薪酬与单位公告不一致' });
    for (const person of ['studentA1', company])
      expect(await flow.seen(person, id)).toMatchObject({ state: 'VOID', returnReason: '薪酬与单位公告不一致' });
  });
});
