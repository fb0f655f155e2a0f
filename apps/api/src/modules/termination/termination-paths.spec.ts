import type { TerminationView } from '@qicheng/contracts';
import { PDF, TerminationFlow } from '../../../test/termination-flow.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const DAY_MS = 86_400_000;
const reason = '岗位仍然需要该同学，希望继续履行协议';

let house: TestHouse;
let flow: TerminationFlow;

beforeAll(async () => {
  house = await testHouse();
  flow = new TerminationFlow(house);
});
afterAll(() => house.close());

const offer = (view: TerminationView, action: string) => view.offers.find((one) => one.action === action);
const fieldsOf = (reply: { body: { fields?: { field: string }[] } }) => reply.body.fields?.map((one) => one.field);

describe('a company that starts', () => {
  let agreementId: string;
  let drafted: TerminationView;
  let id: string;

  it('writes unseen by the student, and stands in the way of nobody', async () => {
    agreementId = await flow.agreement('studentA1');
    ({ id } = await flow.filled('employerA', agreementId));
    const student = await house.as('studentA1');
    expect((await student.get(`/api/terminations/${id}`)).status).toBe(404);
    expect((await student.get('/api/terminations')).body.total).toBe(0);
    drafted = await flow.filled('studentA1', agreementId);
    expect((await flow.attach('employerA', id, 'OFFER')).body.code).toBe('NOT_NOW');
    const mine = await flow.seen('employerA', id);
    expect(mine.attachable).toEqual(['LETTER', 'RECEIPT']);
    expect((await flow.save('employerA', mine, { newDestinationPlan: 'WORK' })).body.code).toBe('INVALID');
    expect((await flow.save('employerA', mine, { reasonCode: 'S_STUDY' })).status).toBe(200);
    expect(fieldsOf(await flow.step('employerA', id, 'submit'))).toEqual(['reasonCode']);
    await flow.save('employerA', await flow.seen('employerA', id), { reasonCode: 'E_CLOSED' });
  });

  it('is faster: the student answers it, and cannot submit an own one', async () => {
    await flow.done('employerA', id, 'submit');
    const refused = await flow.step('studentA1', drafted.id, 'submit');
    expect(refused.body).toMatchObject({ code: 'NOT_NOW', detail: '只有已签的协议书可以申请解约' });
    const student = await house.as('studentA1');
    expect((await student.get(`/api/my-agreements/${agreementId}`)).body).toMatchObject({
      state: 'TERMINATING',
      terminationId: id,
    });
    expect((await flow.step('employerA', id, 'agree')).body.detail).toBe('只有协议的另一方可以答复');
    expect((await flow.done('studentA1', id, 'agree')).state).toBe('COUNSELLOR_REVIEW');
  });

  it('ends the agreement, drops the student’s idle draft, and uses up nothing of the student’s limit', async () => {
    await flow.approved(id);
    expect(await flow.seen('studentA1', drafted.id)).toMatchObject({ state: 'CANCELLED', overLimit: false });
    expect((await flow.seen('studentA1', drafted.id)).timeline[0]).toMatchObject({
      actorRole: 'SYSTEM',
      toState: 'CANCELLED',
    });
    expect(await flow.stateOf(agreementId)).toBe('TERMINATED');
  });
});

describe('a company that refuses', () => {
  it('says why; the student goes on with a letter', async () => {
    const { id } = await flow.submitted('studentA2', await flow.agreement('studentA2'));
    expect((await flow.step('employerA', id, 'refuse')).body.code).toBe('INCOMPLETE');
    await flow.done('employerA', id, 'refuse', { reason });
    const view = await flow.seen('studentA2', id);
    expect(view).toMatchObject({
      state: 'COUNTERPART_REFUSED',
      counterpartDecision: 'REFUSED',
      counterpartReason: reason,
    });
    expect(view.editable).toBe(true);
    expect(fieldsOf(await flow.step('studentA2', id, 'submit'))).toEqual(['LETTER']);
    await flow.attach('studentA2', id);
    const again = await flow.done('studentA2', id, 'submit');
    expect(again).toMatchObject({ state: 'COUNSELLOR_REVIEW', counterpartDecision: 'REFUSED' });
    await flow.done('studentA2', id, 'cancel');
  });
});

describe('a company that is not on the platform', () => {
  it('is heard through a letter that is made, uploaded and read', async () => {
    const { id } = await flow.filled('studentB1', await flow.agreement('studentB1', 'employerC'));
    expect(await flow.seen('studentB1', id)).toMatchObject({ asksCounterpart: false });
    expect(fieldsOf(await flow.step('studentB1', id, 'submit'))).toEqual(['LETTER']);
    const student = await house.as('studentB1');
    const letter = await student.get<string>(`/api/terminations/${id}/letter.pdf`);
    expect([letter.status, letter.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(letter.body.startsWith('%PDF')).toBe(true);
    expect((await flow.attach('studentB1', id, 'LETTER', Buffer.from('<html></html>'))).body.code).toBe('FILE_REFUSED');
    expect((await flow.attach('studentB1', id, 'STAMP' as never)).body.code).toBe('INVALID');
    expect((await flow.attach('studentB1', id)).body.files).toEqual([
      { kind: 'LETTER', name: '解约函.pdf', size: PDF.length },
    ]);
    const { version } = await flow.done('studentB1', id, 'submit');
    expect((await flow.attach('studentB1', id)).body.code).toBe('NOT_NOW');
    const counsellor = await house.as('counsellorB');
    const file = await counsellor.get<string>(`/api/terminations/${id}/files/LETTER`);
    expect([file.status, file.body]).toEqual([200, PDF.toString()]);
    expect((await counsellor.get(`/api/terminations/${id}/files/constructor`)).status).toBe(404);
    const { body } = await counsellor.post('/api/terminations/batch', { action: 'approve', items: [{ id, version }] });
    expect(body).toMatchObject([{ done: false, message: '对方未在线同意，请打开申请核对解约函后再审核' }]);
    expect((await flow.done('counsellorB', id, 'approve')).state).toBe('COLLEGE_REVIEW');
  });
});

describe('a company that says nothing', () => {
  it('is passed over after its days, with a letter', async () => {
    const { id } = await flow.submitted('studentB2', await flow.agreement('studentB2', 'employerB'));
    const waiting = await flow.seen('studentB2', id);
    expect(new Date(waiting.answerDueAt ?? 0).getTime() - new Date(waiting.submittedAt ?? 0).getTime()).toBe(
      15 * DAY_MS,
    );
    expect(offer(waiting, 'escalate')?.hindrance).toBe('对方的答复期还没有结束');
    expect((await flow.attach('employerB', id)).status).toBe(403);
    expect((await flow.attach('studentB2', id, 'OFFER')).body.code).toBe('NOT_NOW');
    await flow.later(14 * DAY_MS);
    expect(offer(await flow.seen('studentB2', id), 'escalate')?.hindrance).not.toBeNull();
    await flow.later(DAY_MS);
    expect(offer(await flow.seen('studentB2', id), 'escalate')?.hindrance).toBeNull();
    expect(fieldsOf(await flow.step('studentB2', id, 'escalate'))).toEqual(['LETTER']);
    expect((await flow.attach('studentB2', id)).status).toBe(200);
    expect((await flow.done('studentB2', id, 'escalate')).state).toBe('COUNSELLOR_REVIEW');
    expect((await flow.step('employerB', id, 'agree')).body.code).toBe('NOT_NOW');
  });
});

describe('a company that says nothing and signs nothing', () => {
  it('is passed over by the centre, which everybody is told', async () => {
    const { id } = await flow.submitted('studentA1', await flow.agreement('studentA1', 'employerB'));
    await flow.later(15 * DAY_MS);
    expect((await flow.step('studentA1', id, 'appeal')).body.code).toBe('INCOMPLETE');
    expect((await flow.done('studentA1', id, 'appeal', { reason })).state).toBe('CENTRE_REVIEW');
    for (const person of ['employerB', 'counsellorA', 'collegeA', 'centre']) {
      const { body } = await (await house.as(person)).get('/api/notifications');
      expect([person, body.items[0]]).toMatchObject([
        person,
        { title: expect.stringContaining('提请就业中心处理'), link: `/terminations/${id}` },
      ]);
    }
    expect((await flow.done('centre', id, 'approve')).state).toBe('APPROVED');
  });
});

describe('a school that', () => {
  let agreementId: string;
  beforeAll(async () => {
    agreementId = await flow.agreement('studentA1', 'employerB');
  });

  it('has nobody asked online wants the letter from the beginning', async () => {
    await flow.set('counterpartConfirm', false);
    const { id } = await flow.filled('studentA1', agreementId);
    expect(await flow.seen('studentA1', id)).toMatchObject({ asksCounterpart: false, earlierTerminations: 1 });
    expect(fieldsOf(await flow.step('studentA1', id, 'submit'))).toEqual(['LETTER']);
    await flow.done('studentA1', id, 'cancel');
    await flow.set('counterpartConfirm', true);
  });

  it('takes no requests now says so before anything is typed', async () => {
    const draft = await flow.filled('studentA1', agreementId);
    const past = { opensAt: '2026-01-01T00:00:00Z', closesAt: '2026-02-01T00:00:00Z' };
    const { status } = await (
      await house.as('centre')
    ).put('/api/windows', {
      flow: 'termination',
      gradYear: '2027',
      ...past,
    });
    expect(status).toBeLessThan(300);
    const closed = { code: 'NOT_NOW', detail: '现在不在学校规定的解约申请时间内，请留意学校通知' };
    expect((await flow.save('studentA1', draft, { reasonText: '晚了' })).body).toMatchObject(closed);
    await flow.done('studentA1', draft.id, 'cancel');
    expect((await flow.start('studentA1', agreementId)).body).toMatchObject(closed);
  });
});

it('never read or wrote a scoped table without its scope', () => expect(house.gate.violations).toEqual([]));
