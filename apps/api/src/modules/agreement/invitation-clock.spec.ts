import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { AgreementFlow } from '../../../test/agreement-flow.js';
import { InvitationDesk } from '../../../test/invitation-desk.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { Clock } from '../../core/clock/index.js';
import { orderRounds } from '../../core/queue/index.js';
import { InvitationClock } from './invitation-clock.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const EXPIRING = '邀约即将过期';
const EXPIRED = '邀约已过期';

let house: TestHouse;
let flow: AgreementFlow;
let desk: InvitationDesk;
beforeAll(async () => {
  house = await testHouse();
  flow = new AgreementFlow(house);
  desk = new InvitationDesk(house);
  await flow.approveOrigin('studentA1', 'studentA2', 'studentB1', 'studentB2');
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

/** A round so many milliseconds from now; the clock is set right again, so that sessions live on. */
const tickAfter = async (ms: number) => {
  house.clock.set(new Date(Date.now() + ms));
  await house.app.get(InvitationClock).tick();
  house.clock.set(new Date());
};
const count = (titles: string[], wanted: string) => titles.filter((title) => title === wanted).length;
const history = (id: string) =>
  house.sql<{ action: string; role: string }>(
    `select action, actor_role as role from history where subject = 'agreement' and subject_id = $1 order by seq`,
    [id],
  );

describe('the clock of invitations', () => {
  it('warns the graduate once, a day before the end', async () => {
    const { id, version } = await desk.invited('employerA', 'studentA1');
    await tickAfter(4 * DAY - HOUR);
    expect(count(await desk.told('studentA1'), EXPIRING)).toBe(0);
    await tickAfter(4 * DAY + HOUR);
    await tickAfter(4 * DAY + 2 * HOUR);
    expect(count(await desk.told('studentA1'), EXPIRING)).toBe(1);
    expect(await flow.seen('studentA1', id)).toMatchObject({ state: 'INVITED', version });
  });

  it('ends it at its time, and tells both', async () => {
    const [{ id } = { id: '' }] = await house.sql<{ id: string }>(
      `/* scope:SYSTEM */ select id from agreement where state = 'INVITED'`,
    );
    await tickAfter(5 * DAY + HOUR);
    expect(await flow.seen('studentA1', id)).toMatchObject({ state: 'INVITE_EXPIRED' });
    expect(count(await desk.told('studentA1'), EXPIRED)).toBe(1);
    expect(count(await desk.told('employerA'), EXPIRED)).toBe(1);
    expect((await history(id)).at(-1)).toEqual({ action: 'expire', role: 'SYSTEM' });
    const [{ late } = { late: null }] = await house.sql<{ late: number }>(
      `/* scope:SYSTEM */ select extract(epoch from ended_at - invite_expires_at)::int as late from agreement where id = $1`,
      [id],
    );
    expect(late).toBeGreaterThanOrEqual(3600);
    const answer = await flow.step('studentA1', id, 'accept', { confirmed: true });
    expect(answer.body).toMatchObject({ code: 'NOT_NOW' });
    await desk.invited('employerA', 'studentA1');
  });

  it('takes no answer after the time even before the round comes', async () => {
    const { id } = await desk.invited('employerA', 'studentA2');
    await house.sql(
      `/* scope:SYSTEM */ update agreement set invite_expires_at = now() - interval '1 hour' where id = $1`,
      [id],
    );
    const late = await flow.step('studentA2', id, 'accept', { confirmed: true });
    expect(late).toMatchObject({ status: 409, body: { detail: '邀约已过期，请联系单位重新邀约' } });
    expect((await desk.edit('employerA', id, {})).body).toMatchObject({ detail: '邀约已过期，请重新邀约' });
    await tickAfter(0);
    expect((await flow.seen('studentA2', id)).state).toBe('INVITE_EXPIRED');
  });

  it('does not warn of an invitation for one day, and warns again after a change', async () => {
    const { id } = await desk.invited('employerA', 'studentB1', { days: 1 });
    await tickAfter(HOUR);
    expect(count(await desk.told('studentB1'), EXPIRING)).toBe(0);
    await desk.edit('employerA', id, {}, { days: 3 });
    await tickAfter(2 * DAY + HOUR);
    expect(count(await desk.told('studentB1'), EXPIRING)).toBe(1);
    await tickAfter(3 * DAY - HOUR);
    expect((await flow.seen('studentB1', id)).state).toBe('INVITED');
  });

  it('goes on when one of them fails', async () => {
    const [broken, sound] = [
      await desk.invited('employerB', 'studentB1'),
      await desk.invited('employerB', 'studentB2'),
    ];
    await house.sql(`/* scope:SYSTEM */ create function break_one() returns trigger language plpgsql as
      $$ begin if new.id = '${broken.id}' then raise 'broken'; end if; return new; end $$`);
    await house.sql(
      '/* scope:SYSTEM */ create trigger break_one before update on agreement for each row execute function break_one()',
    );
    await tickAfter(6 * DAY);
    expect((await flow.seen('studentB2', sound.id)).state).toBe('INVITE_EXPIRED');
    expect((await flow.seen('studentB1', broken.id)).state).toBe('INVITED');
    await house.sql('/* scope:SYSTEM */ drop trigger break_one on agreement');
    await tickAfter(6 * DAY);
    expect((await flow.seen('studentB1', broken.id)).state).toBe('INVITE_EXPIRED');
    const steps = (await history(broken.id)).map(({ action }) => action);
    expect(steps).toEqual(['invite', 'expire']);
  });

  it('ends each once when two rounds run at once', async () => {
    const { id } = await desk.invited('employerB', 'studentA2');
    house.clock.set(new Date(Date.now() + 6 * DAY));
    await Promise.all([1, 2, 3].map(() => house.app.get(InvitationClock).tick()));
    house.clock.set(new Date());
    expect((await history(id)).map(({ action }) => action)).toEqual(['invite', 'expire']);
  });

  it('has one scheduler, however many workers start', async () => {
    const queue = house.app.get<Queue>(getQueueToken('invitation-clock'), { strict: false });
    for (const worker of [1, 2, 3]) await orderRounds(queue, new Clock({})).then(() => worker);
    expect(await queue.getJobSchedulers()).toMatchObject([{ key: 'rounds', every: 60_000 }]);
    expect(await queue.getDelayedCount()).toBeLessThanOrEqual(1);
    await orderRounds(queue, new Clock({ CLOCK_FILE: '/dev/null' }));
    expect(await queue.getJobSchedulers()).toMatchObject([{ key: 'rounds', every: 5000 }]);
  });
});
