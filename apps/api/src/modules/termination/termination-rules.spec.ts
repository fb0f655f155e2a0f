import { TerminationFlow } from '../../../test/termination-flow.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const reason = '情况说明不够充分，请补充后重新提交';

let house: TestHouse;
let flow: TerminationFlow;

beforeAll(async () => {
  house = await testHouse();
  flow = new TerminationFlow(house);
});
afterAll(() => house.close());
/** Everybody is free again. */
afterEach(() =>
  house.sql(`/* scope:SYSTEM */ update agreement set state = 'VOID' where state in ('SIGNED', 'TERMINATING')`),
);

const again = (id: string, reasonText: string) =>
  flow.seen('studentA1', id).then((view) => flow.save('studentA1', view, { reasonText }));

const leadsTo = async (person: string, id: string, action: string) =>
  (await flow.seen(person, id)).offers.find((offer) => offer.action === action)?.to;

describe('a request that is returned', () => {
  it('goes to the reviewer again as it is, to the company again when it reads differently', async () => {
    const { id } = await flow.agreed('studentA1', await flow.agreement('studentA1'));
    await flow.done('counsellorA', id, 'return', { reason });
    expect(await flow.seen('studentA1', id)).toMatchObject({ state: 'RETURNED', returnReason: reason, editable: true });
    expect(await flow.done('studentA1', id, 'submit')).toMatchObject({
      state: 'COUNSELLOR_REVIEW',
      returnReason: null,
    });
    await flow.done('counsellorA', id, 'approve');
    await flow.done('collegeA', id, 'return', { reason });
    const { body } = await again(id, '补充说明：录取通知书已经收到，入学时间为明年九月，无法到单位报到。');
    expect(body).toMatchObject({ counterpartDecision: null, counterpartAt: null });
    expect(body.timeline[0]).toMatchObject({ action: 'save', changes: [{ label: '情况说明' }] });
    expect((await flow.done('studentA1', id, 'submit')).state).toBe('COUNTERPART_CONFIRM');
    expect((await flow.done('employerA', id, 'agree')).state).toBe('COUNSELLOR_REVIEW');
  });
});

describe('a request that is cancelled', () => {
  it('gives the agreement back until the school has approved', async () => {
    const agreementId = await flow.agreement('studentA1');
    const { id } = await flow.agreed('studentA1', agreementId);
    expect((await flow.step('employerA', id, 'cancel')).body.detail).toBe('只有发起解约的一方可以进行此操作');
    expect((await flow.done('studentA1', id, 'cancel')).state).toBe('CANCELLED');
    expect(await flow.stateOf(agreementId)).toBe('SIGNED');
    const next = await flow.agreed('studentA1', agreementId);
    await flow.done('counsellorA', next.id, 'approve');
    expect((await flow.step('studentA1', next.id, 'cancel')).body.detail).toBe('学校已开始审核通过，不能撤销');
    await flow.done('collegeA', next.id, 'return', { reason });
    expect((await flow.done('studentA1', next.id, 'cancel')).state).toBe('CANCELLED');
    expect(await flow.stateOf(agreementId)).toBe('SIGNED');
  });
});

describe('the school’s choices', () => {
  it('a limit that only the centre lifts, for one request and with a reason', async () => {
    await flow.set('maxTerminationsPerStudent', 0);
    const { id, version } = await flow.filled('studentA1', await flow.agreement('studentA1'));
    expect((await flow.step('studentA1', id, 'submit')).body.detail).toContain('上限');
    const centre = await house.as('centre');
    const lift = { version, reason: '单位停产，情况特殊，同意再次解约' };
    expect((await (await house.as('collegeA')).post(`/api/terminations/${id}/override`, lift)).status).toBe(403);
    expect((await centre.post(`/api/terminations/${id}/override`, { version })).body.code).toBe('INVALID');
    const lifted = await centre.post(`/api/terminations/${id}/override`, lift);
    expect(lifted.body).toMatchObject({ overLimit: true, limitOverridden: true });
    expect(lifted.body.timeline[0]).toMatchObject({ action: 'override', label: '放行次数限制', reason: lift.reason });
    expect((await centre.post(`/api/terminations/${id}/override`, { ...lift, version: version + 1 })).body.code).toBe(
      'NOT_NOW',
    );
    expect((await flow.done('studentA1', id, 'submit')).state).toBe('COUNTERPART_CONFIRM');
    await flow.set('maxTerminationsPerStudent', 1);
  });

  it('companies that may not start, and a time when nobody may', async () => {
    const agreementId = await flow.agreement('studentA1');
    await flow.set('employerMayTerminate', false);
    expect((await flow.start('employerA', agreementId)).body.code).toBe('NOT_NOW');
    await flow.set('employerMayTerminate', true);
    const { id } = await flow.filled('studentA1', agreementId);
    const past = {
      flow: 'termination',
      gradYear: '2027',
      opensAt: '2020-01-01T00:00:00Z',
      closesAt: '2020-02-01T00:00:00Z',
    };
    await (await house.as('centre')).put('/api/windows', past);
    expect((await flow.step('studentA1', id, 'submit')).body.detail).toBe('学校尚未开放解约申请');
    await (await house.as('centre')).put('/api/windows', { ...past, closesAt: '2099-01-01T00:00:00Z' });
    expect((await flow.done('studentA1', id, 'submit')).state).toBe('COUNTERPART_CONFIRM');
  });

  it('letters instead of answers, and a chain of its own', async () => {
    await flow.set('counterpartConfirm', false);
    await flow.set('terminationChain', 'COLLEGE');
    const { id } = await flow.filled('studentA1', await flow.agreement('studentA1'));
    await flow.attach('studentA1', id);
    expect(await leadsTo('studentA1', id, 'submit')).toBe('COLLEGE_REVIEW');
    expect((await flow.done('studentA1', id, 'submit')).state).toBe('COLLEGE_REVIEW');
    expect(await leadsTo('collegeA', id, 'approve')).toBe('APPROVED');
    expect((await flow.done('collegeA', id, 'approve')).state).toBe('APPROVED');
    await flow.set('counterpartConfirm', true);
    await flow.set('terminationChain', 'COUNSELLOR,COLLEGE,CENTRE');
  });

  it('two opinions by two people', async () => {
    await flow.set('maxTerminationsPerStudent', 20);
    const both = await house.as('both');
    const { id } = await flow.agreed('studentA1', await flow.agreement('studentA1'));
    await both.post('/api/auth/role', { role: 'COUNSELLOR' });
    await flow.done('both', id, 'approve');
    await both.post('/api/auth/role', { role: 'COLLEGE_ADMIN' });
    expect((await flow.step('both', id, 'approve')).body.detail).toBe('同一人不能完成同一条申请的两级审核');
  });
});

it('never read or wrote a scoped table without its scope', () => expect(house.gate.violations).toEqual([]));
