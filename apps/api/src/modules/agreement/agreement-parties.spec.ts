import type { AgreementSheetView, AgreementView, MyAgreementsView } from '@qicheng/contracts';
import { AgreementFlow } from '../../../test/agreement-flow.js';
import { InvitationDesk } from '../../../test/invitation-desk.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const REASON = '单位联系人写错了，需要更正';
const CONFIRMED = { confirmed: true };

let house: TestHouse;
let flow: AgreementFlow;
let desk: InvitationDesk;
beforeAll(async () => {
  house = await testHouse();
  flow = new AgreementFlow(house);
  desk = new InvitationDesk(house);
  await flow.approveOrigin('studentA1', 'studentA2', 'studentB1');
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

const company = (key: keyof TestHouse['world']['employers']) => house.world.employers[key];
const statusFor = async (person: string, id: string) =>
  (await (await house.as(person)).get(`/api/agreements/${id}`)).status;
const actionsOf = (view: AgreementView) =>
  view.offers.filter(({ hindrance }) => hindrance === null).map(({ action }) => action);

describe('what a company sees of an agreement', () => {
  let id: string;

  it('is nothing while the student alone writes', async () => {
    ({ id } = await flow.draft('studentA1', company('employerA')));
    for (const person of ['employerA', 'employerB', 'counsellorB', 'collegeB', 'system'])
      expect([404, 403]).toContain(await statusFor(person, id));
    expect((await (await house.as('employerA')).get('/api/agreements')).body.items).toEqual([]);
    expect((await (await house.as('studentB1')).get(`/api/my-agreements/${id}`)).status).toBe(404);
  });

  it('is the whole of it once submitted, for this company only', async () => {
    await flow.done('studentA1', id, 'submit', CONFIRMED);
    expect(await statusFor('employerB', id)).toBe(404);
    expect(actionsOf(await flow.seen('employerA', id))).toEqual([]);
    expect((await flow.step('employerB', id, 'reject', { reason: REASON })).status).toBe(404);
  });

  it('is taken back with it, and never shown to the next company', async () => {
    await flow.done('studentA1', id, 'withdraw');
    expect(await statusFor('employerA', id)).toBe(404);
    expect(await desk.told('employerA')).toContain('学生撤回了协议');
    const before = await flow.seen('studentA1', id);
    const { body } = await flow.save('studentA1', before, {}, { employerId: company('employerB') });
    expect(body).toMatchObject({
      employerName: '乙远帆贸易有限公司',
      addressIsDefault: true,
      values: { employerName: '乙远帆贸易有限公司', jobTitle: '软件工程师', employerContact: '沈知远' },
    });
    await flow.save('studentA1', body, {}, { addressConfirmed: true, contactConfirmed: true });
    await flow.done('studentA1', id, 'submit', CONFIRMED);
    expect(await statusFor('employerA', id)).toBe(404);
    expect((await flow.seen('employerB', id)).timeline.map(({ action }) => action)).toEqual(['submit']);
  });

  it('does not tell it whom the graduate is tied to, though everybody else is warned', async () => {
    const sponsor = async (unit: string | null, mode: string) =>
      house.sql('/* scope:SYSTEM */ update student set training_mode = $2, sponsor_unit = $3 where id = $1', [
        house.world.students.studentA1,
        mode,
        unit,
      ]);
    const warned = async (person: string) => {
      const { sponsorship, outsideSponsor } = await flow.seen(person, id);
      return { sponsorship, outsideSponsor };
    };
    await sponsor('甲启航科技有限公司', '2');
    const tied = { sponsorship: { trainingMode: '2', sponsorUnit: '甲启航科技有限公司' }, outsideSponsor: true };
    for (const person of ['studentA1', 'counsellorA']) expect(await warned(person)).toEqual(tied);
    expect(await warned('employerB')).toEqual({ sponsorship: null, outsideSponsor: false });
    const { body } = await (await house.as('studentA1')).get<MyAgreementsView>('/api/my-agreements');
    expect(body.sponsorship).toEqual(tied.sponsorship);
    await sponsor('乙远帆贸易有限公司', '4');
    expect(await warned('collegeA')).toMatchObject({ outsideSponsor: false });
    await sponsor(null, '1');
    expect(await warned('collegeA')).toEqual({ sponsorship: null, outsideSponsor: false });
  });

  it('cannot be taken back once a reviewer has acted, or where the school forbids it', async () => {
    const centre = await house.as('centre');
    await centre.put('/api/settings/allowWithdrawBeforeFirstReview', { value: false });
    expect((await flow.step('studentA1', id, 'withdraw')).body).toMatchObject({ code: 'NOT_NOW' });
    await centre.put('/api/settings/allowWithdrawBeforeFirstReview', { value: true });
    await flow.done('counsellorA', id, 'approve');
    expect((await flow.step('studentA1', id, 'withdraw')).body.detail).toContain('审核人已处理');
    await flow.done('collegeA', id, 'return', { reason: REASON });
    expect(await desk.told('counsellorA')).toContain('协议审核不通过');
    expect(await flow.done('studentA1', id, 'discard')).toMatchObject({ state: 'VOID', editable: false });
    expect((await flow.step('studentA1', id, 'submit', CONFIRMED)).body.code).toBe('NOT_NOW');
  });
});

describe('a returned agreement', () => {
  const salaries = async (id: string) => {
    const sheet = await (await house.as('employerA')).get<AgreementSheetView>(`/api/agreements/${id}/sheet`);
    const line = sheet.body.content.terms.find(({ key }) => key === 'salary');
    return [(await flow.seen('employerA', id)).values.salary, line?.value];
  };
  const returned = async () => {
    const { id } = await flow.submitted('studentA1', company('employerA'));
    const before = await salaries(id);
    await flow.done('counsellorA', id, 'return', { reason: REASON });
    await flow.save('studentA1', await flow.seen('studentA1', id), { salary: '7500' });
    expect((await flow.seen('studentA1', id)).values.salary).toBe('7500');
    expect(await salaries(id)).toEqual(before);
    return { id, before };
  };

  it('is for the company what was submitted last, until it is submitted anew', async () => {
    const { id, before } = await returned();
    await flow.done('studentA1', id, 'submit', CONFIRMED);
    expect(await salaries(id)).toEqual(['7500', expect.stringContaining('7500')]);
    expect(before).toEqual(['8000', expect.stringContaining('8000')]);
    await flow.done('counsellorA', id, 'return', { reason: REASON });
    await flow.done('studentA1', id, 'discard');
  });

  it('stays so when the student gives it up', async () => {
    const { id, before } = await returned();
    await flow.done('studentA1', id, 'discard');
    expect(await salaries(id)).toEqual(before);
  });
});

describe('an agreement under seals', () => {
  let id: string;

  it('is sent back, mended and frozen anew under its number', async () => {
    const first = await flow.sealing('studentA1', company('employerA'));
    ({ id } = first);
    await flow.sign('studentA1', id);
    await flow.done('collegeA', id, 'sendBack', { reason: REASON });
    const back = await flow.seen('studentA1', id);
    expect(back).toMatchObject({ state: 'RETURNED', revision: 2, marks: [], contentHash: null, returnReason: REASON });
    const other = await flow.save('studentA1', back, {}, { employerId: company('employerB') });
    expect(other.body.code).toBe('NOT_NOW');
    await flow.save('studentA1', back, { employerContact: '人事科孙老师' });
    await flow.done('studentA1', id, 'submit', CONFIRMED);
    await flow.done('counsellorA', id, 'approve');
    await flow.done('collegeA', id, 'approve');
    const second = await flow.seen('studentA1', id);
    expect(second).toMatchObject({ agreementNo: first.agreementNo, revision: 2, nextMark: 'STUDENT_SIGNED' });
    expect(second.contentHash).not.toBe(first.contentHash);
  });

  it('waits while a party asks to cancel it', async () => {
    await flow.sign('studentA1', id);
    expect((await flow.step('employerA', id, 'requestCancel')).body.code).toBe('INCOMPLETE');
    await flow.done('employerA', id, 'requestCancel', { reason: REASON });
    expect(await flow.seen('studentA1', id)).toMatchObject({ cancelAskedBy: 'EMPLOYER', cancelReason: REASON });
    expect((await flow.step('collegeA', id, 'markEmployerSeal')).body.detail).toContain('取消');
    expect((await flow.step('collegeA', id, 'confirmCancel')).status).toBe(403);
    await flow.done('centre', id, 'refuseCancel', { reason: REASON });
    for (const person of ['studentA1', 'employerA', 'counsellorA', 'collegeA', 'centre'])
      expect([person, (await desk.told(person))[0]]).toEqual([person, '取消协议的申请未获同意']);
  });

  it('goes on when the party that asked takes it back, which the other cannot', async () => {
    await flow.done('studentA1', id, 'requestCancel', { reason: REASON });
    for (const person of ['counsellorA', 'collegeA'])
      expect([person, (await desk.told(person))[0]]).toEqual([person, '有一方申请取消协议']);
    expect(actionsOf(await flow.seen('employerA', id))).toEqual([]);
    expect((await flow.step('employerA', id, 'withdrawCancel')).body.code).toBe('NOT_NOW');
    expect(actionsOf(await flow.seen('studentA1', id))).toEqual(['withdrawCancel']);
    await flow.done('studentA1', id, 'withdrawCancel');
    expect(await flow.seen('employerA', id)).toMatchObject({ cancelAskedBy: null, cancelReason: null });
    for (const person of ['employerA', 'collegeA', 'centre'])
      expect([person, (await desk.told(person))[0]]).toEqual([person, '取消协议的申请已撤回']);
    await flow.done('collegeA', id, 'markEmployerSeal');
    expect((await desk.told('centre'))[0]).toBe('单位盖章已核对');
    await flow.done('collegeA', id, 'undoMark', { reason: REASON });
    for (const person of ['counsellorA', 'collegeA', 'centre'])
      expect([person, (await desk.told(person))[0]]).toEqual([person, '盖章标记已撤销']);
  });

  it('ends when the centre agrees, and its number with it', async () => {
    await flow.done('studentA1', id, 'requestCancel', { reason: REASON });
    expect(await desk.told('centre')).toContain('有一方申请取消协议');
    await flow.done('centre', id, 'confirmCancel');
    const { agreementNo } = await flow.seen('employerA', id);
    expect(await flow.seen('studentA1', id)).toMatchObject({ state: 'VOID', nextMark: null });
    expect(await house.sql('select state from agreement_number where no = $1', [agreementNo])).toEqual([
      { state: 'VOID' },
    ]);
  });
});

describe('a student', () => {
  it('cannot have two at once, whatever happens at the same moment', async () => {
    const { body } = await desk.invite('employerB', 'studentA1');
    const draft = await flow.draft('studentA1', company('employerA'));
    const replies = await Promise.all([
      flow.step('studentA1', draft.id, 'submit', CONFIRMED),
      flow.step('studentA1', body.id, 'accept', CONFIRMED),
    ]);
    expect(replies.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 409]));
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'NOT_NOW',
      detail: '已有一份进行中的协议，请先办结、作废或解约',
    });
  });

  it('keeps the other invitations, which say that somebody else was faster', async () => {
    const { body } = await desk.invite('employerA', 'studentA2');
    const other = await desk.invite('employerB', 'studentA2');
    await flow.done('studentA2', body.id, 'accept', CONFIRMED);
    const left = await flow.seen('studentA2', other.body.id);
    expect(left).toMatchObject({ state: 'INVITED', takenElsewhere: true });
    expect(actionsOf(left)).toEqual([]);
    expect((await flow.seen('employerB', other.body.id)).takenElsewhere).toBe(true);
  });

  it('writes and submits within the opening time only', async () => {
    const closed = {
      flow: 'agreement',
      gradYear: '2027',
      opensAt: '2026-01-01T00:00:00Z',
      closesAt: '2026-01-02T00:00:00Z',
    };
    const draft = await flow.draft('studentB1', company('employerA'));
    await (await house.as('centre')).put('/api/windows', closed);
    expect(await flow.seen('studentB1', draft.id)).toMatchObject({ editable: false, window: { open: false } });
    expect((await flow.save('studentB1', draft, { jobTitle: '测试' })).body.code).toBe('NOT_NOW');
    expect((await flow.step('studentB1', draft.id, 'submit', CONFIRMED)).body.detail).toContain('开放时间');
  });
});
