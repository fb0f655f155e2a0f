import type { Client } from '../../../test/client.js';
import { agreementIn, rowOf } from '../../../test/sealing-house.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { PARTY_STEPS_PER_RECORD, STEPS_PER_RECORD, writeLimits } from './write-limits.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const print = (client: Client, id: string) => client.post(`/api/my-agreements/${id}/print`);
const times = async (count: number, work: (time: number) => Promise<{ status: number }>) => {
  const seen = new Set<number>();
  for (let time = 0; time < count; time++) seen.add((await work(time)).status);
  return [...seen];
};

it('ends prints of one record, however its id is written, and of that one for that account only', async () => {
  const [one, other] = [await agreementIn(house, 'studentA1'), await agreementIn(house, 'studentA2')];
  const [student, another] = [await house.as('studentA1'), await house.as('studentA2')];
  const written = (time: number) => [one, one.toUpperCase(), one.replaceAll('a', '%61')][time % 3] ?? one;
  expect(await times(STEPS_PER_RECORD.times, (time) => print(student, written(time)))).toEqual([409]);
  const refused = await print(student, one);
  expect(refused).toMatchObject({ status: 429, body: { detail: expect.stringContaining('分钟后再试') } });
  expect((await print(student, other)).status).toBe(404);
  expect((await print(another, other)).status).toBe(409);
});

it('ends a student’s steps earlier, since each tells somebody', async () => {
  const id = await agreementIn(house, 'studentB1', { state: 'DRAFT', sharedWithEmployer: false });
  const student = await house.as('studentB1');
  const { version } = await rowOf(house, id);
  const submit = () => student.post(`/api/my-agreements/${id}/actions/submit`, { version });
  expect(await times(PARTY_STEPS_PER_RECORD.times, submit)).not.toContain(429);
  expect((await submit()).body).toMatchObject({ code: 'TOO_MANY_REQUESTS', detail: expect.stringContaining('小时') });
  expect((await student.get(`/api/my-agreements/${id}`)).status).toBe(200);
});

it('leaves room for long lists and for forms that save by themselves', () => {
  const limits = (method: string, route: string, role: 'STUDENT' | 'EMPLOYER' | 'CENTRE_ADMIN') =>
    writeLimits({ method, route, role }).map(({ name }) => name);
  expect(limits('POST', '/api/staff', 'CENTRE_ADMIN')).toEqual(['write-staff']);
  expect(limits('POST', '/api/agreements/print', 'CENTRE_ADMIN')).toEqual(['write-staff']);
  expect(limits('PUT', '/api/my-origin', 'STUDENT')).toEqual(['write-save']);
  expect(limits('POST', '/api/invitations', 'EMPLOYER')).toEqual(['write-begin']);
  expect(limits('POST', '/api/agreements/:id/actions/:action', 'CENTRE_ADMIN')).toEqual(['write-staff-step']);
});
