import type { TerminationView } from '@qicheng/contracts';
import { AgreementFlow } from '../../../test/agreement-flow.js';
import { TerminationFlow } from '../../../test/termination-flow.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

let house: TestHouse;
let flow: TerminationFlow;
let agreements: AgreementFlow;
let agreementId: string;
let number: string | null;
let id: string;

beforeAll(async () => {
  house = await testHouse();
  [flow, agreements] = [new TerminationFlow(house), new AgreementFlow(house)];
  await agreements.approveOrigin('studentA1');
  ({ id: agreementId, agreementNo: number } = await agreements.signed('studentA1', house.world.employers.employerA));
});
afterAll(() => house.close());

const statusOf = async (person: string) => (await (await house.as(person)).get(`/api/terminations/${id}`)).status;
const offered = (view: TerminationView) => view.offers.filter((one) => one.hindrance === null).map((one) => one.action);
const titlesOf = async (person: string): Promise<string[]> =>
  (await (await house.as(person)).get('/api/notifications')).body.items.map((one: { title: string }) => one.title);
const destination = async () => (await (await house.as('studentA1')).get('/api/destination')).body;

describe('the whole way of a termination that a student starts', () => {
  it('begins with a draft that the company does not see', async () => {
    const { body } = await flow.start('studentA1', agreementId);
    expect(body).toMatchObject({
      state: 'DRAFT',
      initiator: 'STUDENT',
      agreementNo: number,
      penalty: '3000',
      editable: true,
    });
    expect(body.attachable).toEqual(['LETTER', 'RECEIPT', 'OFFER']);
    id = body.id;
    expect(await statusOf('employerA')).toBe(404);
    expect((await flow.start('studentA1', agreementId)).body.code).toBe('DUPLICATE');
  });

  it('says everything that is missing', async () => {
    const refused = await flow.step('studentA1', id, 'submit');
    expect(refused.body.code).toBe('INCOMPLETE');
    expect(refused.body.fields.map((one: { field: string }) => one.field)).toEqual([
      'reasonCode',
      'reasonText',
      'negotiated',
      'penaltyRequired',
    ]);
    expect((await (await house.as('studentA1')).get(`/api/terminations/${id}/letter.pdf`)).body.code).toBe(
      'INCOMPLETE',
    );
  });

  it('keeps what is typed, and refuses what it does not know or an older version', async () => {
    const view = await flow.seen('studentA1', id);
    const saved = await flow.save('studentA1', view, {
      reasonCode: '个人违约-继续深造',
      reasonText: '已被本校录取为硕士研究生，决定继续深造，与单位沟通一致。',
      negotiated: '是',
      penaltyRequired: 'true',
      penaltyPaid: '3,000.00',
      newDestinationPlan: 'STUDY',
    });
    expect(saved.body.values).toMatchObject({ reasonCode: 'S_STUDY', negotiated: 'true', penaltyPaid: '3000' });
    expect((await flow.save('studentA1', view, {})).body.code).toBe('STALE');
    const odd = await flow.save('studentA1', saved.body, { nonsense: 'x' } as never);
    expect(odd.body).toMatchObject({ code: 'INVALID', fields: [{ field: 'nonsense' }] });
    expect((await flow.step('studentA1', id, 'submit')).body.fields).toEqual([
      { field: 'RECEIPT', message: '请上传违约金收据' },
    ]);
    await flow.attach('studentA1', id, 'RECEIPT');
    await flow.attach('studentA1', id, 'OFFER');
  });

  it('is locked and shared on submission; the agreement is TERMINATING', async () => {
    const view = await flow.done('studentA1', id, 'submit');
    expect(view).toMatchObject({ state: 'COUNTERPART_CONFIRM', editable: false, asksCounterpart: true });
    expect(await flow.stateOf(agreementId)).toBe('TERMINATING');
    expect((await flow.save('studentA1', view, {})).body.code).toBe('NOT_NOW');
    const company = await flow.seen('employerA', id);
    expect(offered(company)).toEqual(['agree', 'refuse']);
    expect(company.values.newDestinationPlan).toBeUndefined();
    expect(company.files.map((file) => file.kind)).toEqual(['RECEIPT']);
    expect((await (await house.as('employerA')).get(`/api/terminations/${id}/files/OFFER`)).status).toBe(404);
    expect(await titlesOf('employerA')).toContain('解约申请已提交');
    expect((await flow.start('employerA', agreementId)).body.code).toBe('DUPLICATE');
  });

  it('is agreed to by the company and approved by counsellor, college and centre', async () => {
    expect((await flow.done('employerA', id, 'agree')).state).toBe('COUNSELLOR_REVIEW');
    expect(await flow.seen('counsellorA', id)).toMatchObject({ counterpartDecision: 'AGREED' });
    expect((await flow.step('collegeA', id, 'approve')).status).toBe(403);
    expect(await flow.approved(id)).toMatchObject({ state: 'APPROVED', offers: [] });
    expect((await flow.seen('studentA1', id)).effectiveAt).not.toBeNull();
    for (const person of ['studentA1', 'employerA', 'counsellorA', 'collegeA', 'centre'])
      expect([person, (await titlesOf(person)).includes('解约已完成')]).toEqual([person, true]);
  });

  it('ends the agreement: its number is void, the student seeks again', async () => {
    expect(await flow.stateOf(agreementId)).toBe('TERMINATED');
    expect(await house.sql('select state from agreement_number where no = $1', [number])).toEqual([{ state: 'VOID' }]);
    const { current, earlier } = await destination();
    expect(current).toMatchObject({ categoryCode: '70', source: 'SYSTEM' });
    expect(earlier).toMatchObject([{ categoryCode: '10', agreementNo: number, state: 'SUPERSEDED' }]);
  });

  it('tells every step to both sides', async () => {
    const steps = (view: TerminationView) => view.timeline.map((entry) => entry.action).toReversed();
    const expected = ['start', 'attach', 'attach', 'submit', 'agree', 'approve', 'approve', 'approve'];
    expect(steps(await flow.seen('studentA1', id))).toEqual(expected);
    expect(JSON.stringify((await flow.seen('employerA', id)).timeline)).not.toContain('新单位录用证明');
  });

  it('lets the student sign with another company, under a new number', async () => {
    const again = await agreements.signed('studentA1', house.world.employers.employerB);
    expect(again).toMatchObject({ state: 'SIGNED', previousAgreementId: agreementId });
    expect(again.agreementNo).not.toBe(number);
    expect((await destination()).current).toMatchObject({ categoryCode: '10', agreementNo: again.agreementNo });
  });

  it('never read or wrote a scoped table without its scope', () => expect(house.gate.violations).toEqual([]));
});
