import { addDays } from '@qicheng/domain';
import { AgreementFlow } from '../../../test/agreement-flow.js';
import { TerminationFlow } from '../../../test/termination-flow.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { WaitingClock } from './waiting-clock.js';

const REASON = { reason: '信息有误，请修改后重新提交' };

let house: TestHouse;
let flow: AgreementFlow;
let terminations: TerminationFlow;
beforeAll(async () => {
  house = await testHouse();
  flow = new AgreementFlow(house);
  terminations = new TerminationFlow(house);
  await flow.approveOrigin('studentA1', 'studentA2', 'studentB1', 'studentB2');
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

/** A round in the morning of the school's day, so many days from now. */
async function tickIn(days: number): Promise<void> {
  house.clock.set(new Date(`${addDays(new Date().toISOString().slice(0, 10), days)}T09:00:00+08:00`));
  await house.app.get(WaitingClock).tick();
  house.clock.reset();
}

/** What `person` was reminded of: the first words of each reminder and where it leads, the newest first. */
async function told(person: string): Promise<[what: string | undefined, link: string][]> {
  const { body } = await (await house.as(person)).get('/api/notifications?pageSize=100');
  return body.items
    .filter(({ title }: { title: string }) => title.includes('等待您处理已超过'))
    .map(({ body: text, link }: { body: string; link: string }) => [text.split(' ')[0], link]);
}

async function reopen(student: 'studentB2'): Promise<void> {
  const path = `/api/origin-reviews/${house.world.students[student]}`;
  const centre = await house.as('centre');
  const { version } = (await centre.get(path)).body;
  expect((await centre.post(`${path}/actions/reopen`, { version, ...REASON })).status).toBe(200);
}

describe('what came back', () => {
  it('waits for whoever handed it in: it takes their only place', async () => {
    const { id } = await flow.submitted('studentA2', house.world.employers.employerA);
    await house.sql(`/* scope:SYSTEM */ update agreement set class_id = $2 where id = $1`, [
      id,
      house.world.classes.classA1,
    ]);
    await flow.done('counsellorA', id, 'return', REASON);
    const mine = await terminations.submitted('studentB1', await terminations.agreement('studentB1'));
    await terminations.done('employerA', mine.id, 'refuse', REASON);
    const theirs = await terminations.submitted('employerB', await terminations.agreement('studentB2', 'employerB'));
    await terminations.done('studentB2', theirs.id, 'refuse', REASON);
    await reopen('studentB2');
    await tickIn(4);
    expect(await told('studentA2')).toEqual([['退回的协议', `/agreements/${id}`]]);
    expect(await told('studentB1')).toEqual([['退回或对方不同意的解约申请', `/terminations/${mine.id}`]]);
    expect(await told('employerB')).toEqual([['退回或对方不同意的解约申请', `/terminations/${theirs.id}`]]);
    expect(await told('studentB2')).toEqual([['退回的生源信息', '/origin']]);
    for (const person of ['employerA', 'counsellorA', 'counsellorB', 'collegeA', 'centre'])
      expect([person, await told(person)]).toEqual([person, []]);
  });

  it('is not asked for while its window is closed', async () => {
    const window = {
      flow: 'origin',
      gradYear: '2027',
      opensAt: '2020-01-01T00:00:00Z',
      closesAt: '2021-01-01T00:00:00Z',
    };
    await (await house.as('centre')).put('/api/windows', window);
    await tickIn(7);
    expect(await told('studentB2')).toHaveLength(1);
    expect(await told('studentB1')).toHaveLength(2);
  });
});

describe('the seal of a company that nobody can be reached at', () => {
  it('waits for the graduate with the paper and for the college', async () => {
    const { id } = await flow.sealing('studentA1', house.world.employers.employerC);
    await flow.sign('studentA1', id);
    await tickIn(10);
    for (const person of ['studentA1', 'collegeA'])
      expect(await told(person)).toEqual([['纸质协议书的单位盖章', `/agreements/${id}`]]);
    expect(await told('collegeB')).toEqual([]);
  });
});

describe('lost paper', () => {
  it('waits for the centre alone', async () => {
    const id = await terminations.agreement('fresh');
    await house.sql(
      `/* scope:SYSTEM */ update agreement set reissue_kind = 'X_LOST', reissue_asked_by = 'STUDENT' where id = $1`,
      [id],
    );
    await house.sql(
      `insert into history (subject, subject_id, action, from_state, to_state, changes, actor_role, actor_name)
       values ('agreement', $1, 'requestReissue', 'SIGNED', 'SIGNED', '[]', 'STUDENT', '')`,
      [id],
    );
    await house.sql('delete from reminder_round');
    await tickIn(4);
    expect((await told('centre'))[0]).toEqual(['补发协议书的申请', `/agreements/${id}`]);
  });
});
