import { addDays } from '@qicheng/domain';
import { AgreementFlow } from '../../../test/agreement-flow.js';
import { TerminationFlow } from '../../../test/termination-flow.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { WaitingClock } from './waiting-clock.js';

interface Told {
  title: string;
  body: string;
  link: string;
}

const LATE = '等待您处理已超过';

let house: TestHouse;
let flow: AgreementFlow;
let terminations: TerminationFlow;
beforeAll(async () => {
  house = await testHouse();
  flow = new AgreementFlow(house);
  terminations = new TerminationFlow(house);
  await flow.approveOrigin('studentA1', 'studentA2', 'studentB1', 'studentB2');
  // Somebody of the college looks after the class on paper, without the role of a counsellor.
  await house.sql(`insert into class_assignment (class_id, staff_no) values ($1, 'T0002')`, [
    house.world.classes.classA1,
  ]);
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

/** Rounds at a time of the school's day, so many days after the last step; the clock is set right again. */
async function tickOn(days: number, time = '09:00', rounds = 1): Promise<void> {
  const [last] = await house.sql<{ day: string }>('select max(at)::date::text as day from history');
  house.clock.set(new Date(`${addDays(last?.day ?? '', days)}T${time}:00+08:00`));
  await Promise.all(Array.from({ length: rounds }, () => house.app.get(WaitingClock).tick()));
  house.clock.set(new Date());
}

/** The reminders that `person` has, newest first. */
async function told(person: string): Promise<Told[]> {
  const { body } = await (await house.as(person)).get('/api/notifications?pageSize=100');
  return (body.items as Told[]).filter(({ title }) => title.includes(LATE));
}

describe('the reminder of what waits too long', () => {
  it('is told once a day, after eight, to whoever must act and to nobody else', async () => {
    const { id } = await flow.submitted('studentA1', house.world.employers.employerA);
    const signed = await terminations.agreement('studentB1');
    const request = await terminations.agreed('studentB1', signed);
    await tickOn(3);
    await tickOn(4, '07:59');
    expect(await told('counsellorA')).toEqual([]);
    await tickOn(4, '08:00', 2);
    await tickOn(4, '17:00');
    const reminder = {
      title: '有 1 项等待您处理已超过 3 天',
      body: '协议审核 1 项；等待最久的已 4 天。请尽快处理。',
      link: `/agreements/${id}`,
    };
    for (const person of ['counsellorA', 'both']) expect(await told(person)).toMatchObject([reminder]);
    expect(await told('counsellorB')).toMatchObject([{ link: `/terminations/${request.id}` }]);
    for (const person of ['collegeA', 'collegeB', 'centre', 'studentA1', 'employerA'])
      expect([person, await told(person)]).toEqual([person, []]);
  });

  it('comes again when as many days have passed once more', async () => {
    await tickOn(5);
    await tickOn(6);
    expect(await told('counsellorA')).toHaveLength(1);
    await tickOn(7);
    expect(await told('counsellorA')).toHaveLength(2);
  });

  it('counts anew for whoever has the next step, up to the graduate’s signature and the company’s seal', async () => {
    const [agreement] = await house.sql<{ id: string }>(
      `/* scope:SYSTEM */ select id from agreement where state = 'COUNSELLOR_REVIEW'`,
    );
    const id = agreement?.id ?? '';
    await flow.done('counsellorA', id, 'approve');
    await tickOn(10);
    expect(await told('collegeA')).toMatchObject([
      { title: '有 1 项等待您处理已超过 3 天', link: `/agreements/${id}` },
    ]);
    expect(await told('counsellorA')).toHaveLength(2);
    await flow.done('collegeA', id, 'approve');
    await tickOn(13);
    expect(await told('studentA1')).toMatchObject([{ body: '协议签名 1 项；等待最久的已 13 天。请尽快处理。' }]);
    await flow.sign('studentA1', id);
    await tickOn(16);
    expect(await told('studentA1')).toHaveLength(1);
    expect(await told('employerA')).toMatchObject([{ body: '协议盖章 1 项；等待最久的已 16 天。请尽快处理。' }]);
    expect(await told('collegeA')).toHaveLength(1);
  });

  it('says in one notice all that waits for a person, and leads to the workbench then', async () => {
    await terminations.set('requireEmployerConfirm', true);
    for (const student of ['studentA2', 'studentB2']) await flow.submitted(student, house.world.employers.employerB);
    await tickOn(19);
    expect(await told('employerB')).toMatchObject([
      { title: '有 2 项等待您处理已超过 3 天', body: '协议内容确认 2 项；等待最久的已 19 天。请尽快处理。', link: '/' },
    ]);
  });

  it('keeps the school’s number of days, and is not told where the school wants none', async () => {
    await terminations.set('waitingReminderDays', 20);
    await tickOn(20);
    expect(await told('employerB')).toHaveLength(1);
    await tickOn(21);
    expect(await told('employerB')).toMatchObject([{ title: '有 2 项等待您处理已超过 20 天' }, {}]);
    await terminations.set('waitingReminderDays', 0);
    await tickOn(22);
    await tickOn(41);
    expect(await told('employerB')).toHaveLength(2);
    const refused = await (await house.as('centre')).put('/api/settings/waitingReminderDays', { value: 31 });
    expect(refused.status).toBe(400);
  });
});
