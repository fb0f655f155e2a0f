import { AgreementFlow } from '../../../test/agreement-flow.js';
import { usccOf } from '../../../test/employers.js';
import { InvitationDesk } from '../../../test/invitation-desk.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';

const REASON = '经核实与工商登记不一致';
const RENAMED = { name: '甲启航集团有限公司', uscc: usccOf(70) };

let house: RenewableHouse;
let flow: AgreementFlow;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(async () => {
  await house.renew();
  flow = new AgreementFlow(house);
  await flow.approveOrigin('studentA1', 'studentA2');
});
afterAll(() => house.close());

const centre = () => house.as('centre');
const versionOf = async (id: string) => (await (await centre()).get(`/api/employers/${id}`)).body.version as number;
const correct = async (id: string, change: object) =>
  (await centre()).patch(`/api/employers/${id}`, {
    version: await versionOf(id),
    values: {},
    reason: REASON,
    ...change,
  });
const merge = async (id: string, intoId: string) =>
  (await centre()).post(`/api/employers/${id}/merge`, { version: await versionOf(id), intoId, reason: REASON });
const partyA = async (id: string) => {
  const { values, employerName } = (await (await centre()).get(`/api/agreements/${id}`)).body;
  return { employerName, name: values.employerName, uscc: values.employerUscc };
};
const is = ({ name, uscc }: typeof RENAMED) => ({ employerName: name, name, uscc });

describe('a company that is called otherwise', () => {
  it('is party A under its new name wherever the content may still change', async () => {
    const { employerA } = house.world.employers;
    const draft = await flow.draft('studentA1', employerA);
    const reviewed = await flow.submitted('studentA2', employerA);
    expect((await correct(employerA, { values: RENAMED })).status).toBe(200);
    expect([await partyA(draft.id), await partyA(reviewed.id)]).toEqual([is(RENAMED), is(RENAMED)]);
    const { version, timeline } = await flow.seen('studentA1', draft.id);
    expect(version).toBe(draft.version + 1);
    expect(timeline[0]).toMatchObject({
      label: '单位信息随单位库更新',
      changes: expect.arrayContaining([expect.objectContaining({ to: RENAMED.name })]),
    });
    expect((await flow.step('studentA1', draft.id, 'submit', { confirmed: true })).status).toBe(200);
  });

  it('is so too in what a company still sees of a returned agreement', async () => {
    const { employerA } = house.world.employers;
    const { id } = await flow.submitted('studentA1', employerA);
    await flow.done('counsellorA', id, 'return', { reason: '岗位与约定不符' });
    await correct(employerA, { values: RENAMED });
    expect((await flow.seen('employerA', id)).values).toMatchObject({
      employerName: RENAMED.name,
      employerUscc: RENAMED.uscc,
    });
  });

  it('keeps the name it was frozen with', async () => {
    const { employerC } = house.world.employers;
    const { id } = await flow.sealing('studentA1', employerC);
    const before = await partyA(id);
    await correct(employerC, { values: RENAMED });
    expect(await partyA(id)).toEqual(before);
    const { items } = (await (await centre()).get(`/api/agreements?employer=${RENAMED.uscc.toLowerCase()}`)).body;
    expect(items).toEqual([expect.objectContaining({ id })]);
  });
});

describe('a company that was merged', () => {
  it('leaves its agreements to the other one, name and code included', async () => {
    const { employerA, employerC } = house.world.employers;
    const { id } = await flow.draft('studentA1', employerC);
    await merge(employerC, employerA);
    expect(await partyA(id)).toEqual(is({ name: '甲启航科技有限公司', uscc: usccOf(1) }));
  });

  it('tells the graduate which of two invitations still waits', async () => {
    const { employerA, employerB } = house.world.employers;
    const desk = new InvitationDesk(house);
    await desk.invited('employerA', 'studentA1');
    const kept = await desk.invited('employerB', 'studentA1');
    await merge(employerA, employerB);
    const [notice] = (await (await house.as('studentA1')).get('/api/notifications')).body.items;
    expect(notice).toMatchObject({ title: '两份邀约已合为一份', link: `/agreements/${kept.id}` });
  });
});

describe('a doubtful company', () => {
  it('is shown to reviewers with its warnings, in the agreement and in the queue, and to nobody else', async () => {
    const { employerA, employerC } = house.world.employers;
    const doubtful = await flow.submitted('studentA1', employerA);
    await flow.submitted('studentA2', employerC);
    await correct(employerA, { riskFlags: ['ABNORMAL'] });
    const seen = await flow.seen('counsellorA', doubtful.id);
    expect(seen.employer).toMatchObject({ state: 'APPROVED', riskFlags: ['ABNORMAL'] });
    for (const person of ['studentA1', 'employerA'])
      expect((await flow.seen(person, doubtful.id)).employer).toMatchObject({ riskFlags: [] });
    const listed = async (person: string, query = '') =>
      (await (await house.as(person)).get(`/api/agreements${query}`)).body.items;
    expect(await listed('collegeA', '?employerDoubtful=true')).toEqual([
      expect.objectContaining({ id: doubtful.id, employerState: 'APPROVED', employerRisks: ['ABNORMAL'] }),
    ]);
    expect(await listed('employerA')).toEqual([expect.objectContaining({ employerRisks: [] })]);
  });
});
