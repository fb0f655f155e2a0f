import type { AgreementPage, AgreementView, DestinationsView, MyAgreementsView } from '@qicheng/contracts';
import { checkAgreementNo } from '@qicheng/domain';
import { AgreementFlow, TERMS } from '../../../test/agreement-flow.js';
import type { Client } from '../../../test/client.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const ADDRESS = '花园路 100 号';
const BOSS = '李总';
const REASON = '岗位名称与就业通知不一致';

let house: TestHouse;
let flow: AgreementFlow;
let student: Client;
let employerId: string;
let id: string;

beforeAll(async () => {
  house = await testHouse();
  flow = new AgreementFlow(house);
  student = await house.as('studentA1');
  employerId = house.world.employers.employerC;
  await house.sql(
    `/* scope:SYSTEM */ update employer set registered_address = $1, legal_person = $2, contact_phone = $3`,
    [ADDRESS, BOSS, '0371-65551234'],
  );
});
afterAll(() => house.close());

const mine = async () => (await student.get<MyAgreementsView>('/api/my-agreements')).body;
const offer = (view: AgreementView, action: string) => view.offers.find((one) => one.action === action);
const saved = async (values: object, more: object = {}) =>
  flow.save('studentA1', await flow.seen('studentA1', id), values, { ...more });

describe('an agreement from the draft to the destination', () => {
  it('is not begun before the origin review is approved', async () => {
    expect(await mine()).toMatchObject({ items: [], mayInitiate: false });
    expect((await mine()).hindrance).toContain('生源信息');
    expect((await student.post('/api/my-agreements', { employerId })).body.code).toBe('NOT_NOW');
    await flow.approveOrigin('studentA1', 'studentA2', 'studentB1');
    expect(await mine()).toMatchObject({ mayInitiate: true, hindrance: null });
  });

  it('begins with what is registered of the company, one at a time', async () => {
    const begun = await student.post<AgreementView>('/api/my-agreements', { employerId });
    expect(begun.body).toMatchObject({
      state: 'DRAFT',
      initiator: 'STUDENT',
      addressIsDefault: true,
      contactIsDefault: true,
      editable: true,
      values: { employerAddress: ADDRESS, employerContact: BOSS, employerPhone: '0371-65551234' },
    });
    ({ id } = begun.body);
    expect(await mine()).toMatchObject({ mayInitiate: false });
    expect((await student.post('/api/my-agreements', { employerId })).body.code).toBe('NOT_NOW');
    expect((await student.post('/api/my-agreements', { employerId: id })).body.code).toBe('NOT_NOW');
  });

  it('keeps what was typed, but neither unknown fields nor another company’s name, nor an older version', async () => {
    const view = await flow.seen('studentA1', id);
    const wrong = await saved({ nonsense: '1', jobTitle: '师'.repeat(2001) });
    expect(wrong.body.fields.map((one: { field: string }) => one.field)).toEqual(['nonsense', 'jobTitle']);
    expect((await saved({ employerName: '另一家公司名称' })).body.fields[0].field).toBe('employerName');
    const authority = (may: boolean) =>
      house.sql('/* scope:SYSTEM */ update employer set has_personnel_authority = $2 where id = $1', [employerId, may]);
    expect((await saved({ hasPersonnelAuthority: 'true' })).body.fields[0].field).toBe('hasPersonnelAuthority');
    await authority(true);
    expect((await saved({})).body.values.hasPersonnelAuthority).toBe('true');
    await authority(false);
    expect((await saved({ ...TERMS, employerAddress: ADDRESS, employerContact: BOSS })).status).toBe(200);
    expect((await flow.save('studentA1', view, { jobTitle: '测试' })).body.code).toBe('STALE');
  });

  it('is not submitted with the registered defaults unless they are confirmed, nor incomplete, nor unconfirmed', async () => {
    const refused = await flow.step('studentA1', id, 'submit', { confirmed: true });
    expect(refused.status).toBe(422);
    expect(refused.body.fields.map((one: { field: string }) => one.field)).toEqual([
      'employerAddress',
      'employerContact',
    ]);
    await saved({ salary: null, employerContact: '钱老师' }, { addressConfirmed: true });
    const incomplete = await flow.step('studentA1', id, 'submit', { confirmed: true });
    expect(incomplete.body.fields.map((one: { field: string }) => one.field)).toEqual(['salary']);
    await saved({ salary: '8,000' });
    expect((await flow.step('studentA1', id, 'submit')).body.fields[0].field).toBe('confirmed');
  });

  it('is locked once submitted; the reviewer sees that the address is still the default', async () => {
    expect(await flow.done('studentA1', id, 'submit', { confirmed: true })).toMatchObject({
      state: 'COUNSELLOR_REVIEW',
      editable: false,
      values: { salary: '8000' },
    });
    expect((await saved({ salary: '9000' })).body.code).toBe('NOT_NOW');
    const seen = await flow.seen('counsellorA', id);
    expect(seen).toMatchObject({ addressIsDefault: true, addressConfirmed: true, contactIsDefault: false });
    expect(seen.offers.map(({ action }) => action)).toEqual(['approve', 'return']);
    expect(
      (await house.sql<{ title: string }>(`/* scope:SYSTEM */ select title from notification`)).map(
        ({ title }) => title,
      ),
    ).toContain('协议已提交');
  });

  it('comes back with a reason, is mended and submitted again', async () => {
    expect((await flow.step('counsellorA', id, 'return')).body.code).toBe('INCOMPLETE');
    await flow.done('counsellorA', id, 'return', { reason: REASON });
    expect(await flow.seen('studentA1', id)).toMatchObject({ state: 'RETURNED', returnReason: REASON, editable: true });
    await saved({ jobTitle: '嵌入式工程师' });
    expect(await flow.done('studentA1', id, 'submit', { confirmed: true })).toMatchObject({
      state: 'COUNSELLOR_REVIEW',
      returnReason: null,
    });
  });

  it('is frozen with a number when both reviewers have approved', async () => {
    expect((await flow.step('collegeA', id, 'approve')).status).toBe(403);
    await flow.done('counsellorA', id, 'approve');
    await flow.done('collegeA', id, 'approve');
    const view = await flow.seen('studentA1', id);
    expect(view).toMatchObject({
      state: 'SEALING',
      revision: 1,
      nextMark: 'STUDENT_SIGNED',
      marks: [],
      printHindrance: '在线签名后才能打印',
    });
    expect(checkAgreementNo(view.agreementNo ?? '')).toBe(true);
    const [told] = await house.sql<{ changes: { field: string; to: string }[] }>(
      `select changes from history where subject_id = $1 and action = 'approve' order by seq desc`,
      [id],
    );
    expect(told?.changes.find(({ field }) => field === 'contentHash')?.to).toBe(view.contentHash);
    expect(view.timeline[0]?.changes.map(({ label }) => label)).toContain('协议书编号');
  });
});

describe('signature and seals', () => {
  it('stand in strict order, each refusal with its reason', async () => {
    const hindrances = (await flow.seen('collegeA', id)).offers.map(({ action, hindrance }) => [action, hindrance]);
    expect(hindrances).toContainEqual(['markEmployerSeal', '学生还没有在线签名，请先提醒学生签名']);
    expect((await flow.step('collegeA', id, 'markEmployerSeal')).body).toMatchObject({
      code: 'NOT_NOW',
      detail: '学生还没有在线签名，请先提醒学生签名',
    });
    expect((await flow.step('studentA1', id, 'sign')).body.code).toBe('NOT_NOW');
    for (const person of ['counsellorA', 'collegeA', 'centre'])
      expect((await flow.step(person, id, 'sign')).status).toBe(403);
    await flow.sign('studentA1', id);
    expect(await flow.seen('studentA1', id)).toMatchObject({ nextMark: 'EMPLOYER_SEALED', printHindrance: null });
    expect((await flow.step('collegeA', id, 'markCollegeSeal')).body.code).toBe('NOT_NOW');
    expect((await flow.step('centre', id, 'markSchoolSeal')).body.code).toBe('NOT_NOW');
  });

  it('can be undone one by one, the signature never', async () => {
    expect((await flow.step('collegeA', id, 'undoMark', { reason: REASON })).body.code).toBe('NOT_NOW');
    await flow.done('collegeA', id, 'markEmployerSeal');
    expect((await flow.step('collegeA', id, 'undoMark')).body.code).toBe('INCOMPLETE');
    await flow.done('collegeA', id, 'undoMark', { reason: REASON });
    expect((await flow.seen('centre', id)).marks.map(({ kind }) => kind)).toEqual(['STUDENT_SIGNED']);
  });

  it('are found by the mark that comes next', async () => {
    const college = await house.as('collegeA');
    const list = async (query: string) => (await college.get<AgreementPage>(`/api/agreements?${query}`)).body.items;
    expect(await list('nextMark=EMPLOYER_SEALED')).toMatchObject([{ id, signed: true, name: '测试乙' }]);
    expect(await list('nextMark=COLLEGE_SEALED')).toEqual([]);
    expect(await list('state=SEALING')).toHaveLength(1);
    expect(await list(`employer=${encodeURIComponent('没有这家')}`)).toEqual([]);
    const { agreementNo, employerName } = await flow.seen('collegeA', id);
    expect(await list(`employer=${encodeURIComponent(employerName?.slice(1, 4) ?? '')}`)).toHaveLength(1);
    expect(await list(`keyword=${agreementNo}`)).toHaveLength(1);
    expect((await college.get('/api/agreements/counts')).body).toEqual([{ state: 'SEALING', count: 1 }]);
    expect((await college.get(`/api/agreements/${id}/neighbours`)).body).toEqual({
      previousId: null,
      nextId: null,
      position: { at: 1, of: 1 },
    });
  });

  it('complete the agreement, which is the destination from then on', async () => {
    await flow.done('collegeA', id, 'markEmployerSeal');
    await flow.done('collegeA', id, 'markCollegeSeal');
    expect((await flow.step('collegeA', id, 'markSchoolSeal')).status).toBe(403);
    await flow.done('centre', id, 'markSchoolSeal');
    const view = await flow.seen('studentA1', id);
    expect(view).toMatchObject({ state: 'SIGNED', nextMark: null, editable: false, evidenceReady: false });
    expect(view.signedAt).not.toBeNull();
    expect(offer(view, 'submit')).toBeUndefined();
    const { current } = (await student.get<DestinationsView>('/api/destination')).body;
    expect(current).toMatchObject({ categoryCode: '10', source: 'AGREEMENT', agreementNo: view.agreementNo });
    expect(current?.lines).toContainEqual({ label: '岗位名称', text: '嵌入式工程师' });
    expect(current?.lines).toContainEqual({ label: '合同截止日期', text: '2030年7月9日' });
    const staff = await house.as('counsellorA');
    const studentId = house.world.students.studentA1;
    expect((await staff.get<DestinationsView>(`/api/destinations/${studentId}`)).body.current).toEqual(current);
    expect((await (await house.as('counsellorB')).get(`/api/destinations/${studentId}`)).status).toBe(404);
    expect(await house.sql(`select payload from outbox_message where topic = 'agreement-evidence'`)).toEqual([
      { payload: { agreementId: id } },
    ]);
  });

  it('leave no way to a second agreement', async () => {
    expect((await mine()).hindrance).toContain('已有一份进行中的协议');
    expect((await student.post('/api/my-agreements', { employerId })).body.code).toBe('NOT_NOW');
    expect(house.gate.violations).toEqual([]);
  });
});
