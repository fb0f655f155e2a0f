import type { TerminationPage, TerminationView } from '@qicheng/contracts';
import { TerminationFlow } from '../../../test/termination-flow.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

let house: TestHouse;
let flow: TerminationFlow;
let agreementId: string;
let first: TerminationView;
let second: TerminationView;

beforeAll(async () => {
  house = await testHouse();
  flow = new TerminationFlow(house);
  agreementId = await flow.agreement('studentA1');
  first = await flow.agreed('studentA1', agreementId);
  second = await flow.submitted('employerB', await flow.agreement('studentB1', 'employerB'));
});
afterAll(() => house.close());

const list = async (person: string, query = '') =>
  (await (await house.as(person)).get<TerminationPage>(`/api/terminations${query}`)).body;

describe('who sees a termination', () => {
  it.each(['studentA2', 'studentB1', 'employerB', 'counsellorB', 'collegeB'])('%s finds nothing', async (person) => {
    const client = await house.as(person);
    const path = `/api/terminations/${first.id}`;
    const body = { version: first.version, values: {} };
    const replies = [
      await client.get(path),
      await client.get(`${path}/neighbours`),
      await client.get(`${path}/letter.pdf`),
      await client.get(`${path}/files/LETTER`),
      await client.post(`${path}/actions/${client.portal === 'teacher' ? 'approve' : 'cancel'}`, {
        version: first.version,
      }),
      ...(client.portal === 'teacher' ? [] : [await client.put(path, body), await flow.attach(person, first.id)]),
      ...(client.portal === 'teacher' ? [] : [await flow.start(person, agreementId)]),
    ];
    expect(replies.map((reply) => reply.status)).toEqual(replies.map(() => 404));
    expect((await list(person)).items.map((item) => item.id)).not.toContain(first.id);
  });

  it('lets the other party read, but neither write nor upload', async () => {
    expect((await flow.save('employerA', first, {})).status).toBe(403);
    expect((await flow.attach('employerA', first.id)).status).toBe(403);
    expect((await flow.step('employerA', first.id, 'submit')).body.code).toBe('NOT_NOW');
    expect((await flow.seen('employerA', first.id)).attachable).toEqual([]);
  });

  it('is not started for what is not signed', async () => {
    const draft = await flow.agreement('studentA2', 'employerA', { state: 'SEALING' });
    expect((await flow.start('studentA2', draft)).body).toMatchObject({
      code: 'NOT_NOW',
      detail: '只有已签的协议书可以申请解约',
    });
    await house.sql(`/* scope:SYSTEM */ update agreement set state = 'VOID' where id = $1`, [draft]);
  });
});

describe('the queue', () => {
  it('shows the reader’s own part, and finds by number', async () => {
    const ids = async (person: string, query?: string) => (await list(person, query)).items.map((item) => item.id);
    expect(await ids('counsellorA')).toEqual([first.id]);
    expect(await ids('employerB')).toEqual([second.id]);
    expect(await ids('studentB1')).toEqual([second.id]);
    expect(await ids('centre')).toEqual([second.id, first.id]);
    expect(await ids('centre', `?keyword=${first.agreementNo}`)).toEqual([first.id]);
    expect(await ids('centre', '?state=COUNTERPART_CONFIRM')).toEqual([second.id]);
  });

  it('shows breaches by themselves, with their reasons', async () => {
    const breaches = await list('centre', '?breach=true');
    expect(breaches.items).toMatchObject([
      { id: first.id, reasonCode: 'S_STUDY', collegeName: '甲学院', employerName: '甲启航科技有限公司' },
    ]);
    expect(breaches.total).toBe(1);
  });

  it('counts by state, and knows neighbours', async () => {
    const centre = await house.as('centre');
    expect((await centre.get('/api/terminations/counts')).body).toEqual(
      expect.arrayContaining([
        { state: 'COUNSELLOR_REVIEW', count: 1 },
        { state: 'COUNTERPART_CONFIRM', count: 1 },
      ]),
    );
    const { body } = await centre.get(`/api/terminations/${second.id}/neighbours`);
    expect(body).toEqual({ previousId: null, nextId: first.id, position: { at: 1, of: 2 } });
  });
});

describe('acts at the same moment', () => {
  const statuses = (replies: readonly { status: number }[]) =>
    replies.map((reply) => reply.status).toSorted((a, b) => a - b);

  it('leave one draft of one side', async () => {
    const other = await flow.agreement('studentB2', 'employerA');
    const replies = await Promise.all(Array.from({ length: 10 }, () => flow.start('studentB2', other)));
    expect(statuses(replies)).toEqual([200, ...Array<number>(9).fill(409)]);
  });

  it('let one of the two sides submit', async () => {
    const other = await flow.agreement('studentA2', 'employerA');
    const drafts = [await flow.filled('studentA2', other), await flow.filled('employerA', other)];
    const replies = await Promise.all([
      flow.step('studentA2', drafts[0]?.id ?? '', 'submit'),
      flow.step('employerA', drafts[1]?.id ?? '', 'submit'),
    ]);
    expect(statuses(replies)).toEqual([200, 409]);
    expect(await flow.stateOf(other)).toBe('TERMINATING');
  });

  it('let the student agree or the company cancel', async () => {
    const replies = await Promise.all([
      flow.step('studentB1', second.id, 'agree'),
      flow.step('employerB', second.id, 'cancel'),
    ]);
    expect(statuses(replies)).toEqual([200, 409]);
    const { state } = await flow.seen('centre', second.id);
    expect(await flow.stateOf(second.agreementId)).toBe(state === 'CANCELLED' ? 'SIGNED' : 'TERMINATING');
  });

  it('let one of a hundred reviewers decide', async () => {
    const client = await house.as('counsellorA');
    const { version } = await flow.seen('counsellorA', first.id);
    const act = () => client.post(`/api/terminations/${first.id}/actions/approve`, { version });
    const replies = await Promise.all(Array.from({ length: 100 }, act));
    expect(statuses(replies)).toEqual([200, ...Array<number>(99).fill(409)]);
  });
});

it('never read or wrote a scoped table without its scope', () => expect(house.gate.violations).toEqual([]));
