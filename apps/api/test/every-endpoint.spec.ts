import { ModulesContainer } from '@nestjs/core';
import type { Role } from '@qicheng/domain';
import { type Endpoint, endpointsOf } from '../src/cli/docs-endpoints.js';
import { OUTSIDE_API } from '../src/pages.js';
import type { Client } from './client.js';
import { type Sample, samplesOf } from './intruder-samples.js';
import { testHouse, type TestHouse } from './test-app.js';

/** One person of each role, all strangers to college B and to other companies; the centre is nobody's stranger. */
const PEOPLE: readonly (readonly [role: Role, person: string])[] = [
  ['STUDENT', 'studentA1'],
  ['COUNSELLOR', 'counsellorA'],
  ['COLLEGE_ADMIN', 'collegeA'],
  ['CENTRE_ADMIN', 'centre'],
  ['SYS_ADMIN', 'system'],
  ['EMPLOYER', 'employerA'],
];

let house: TestHouse;
let endpoints: Endpoint[];
let samples: Readonly<Record<string, Sample>>;

beforeAll(async () => {
  house = await testHouse();
  endpoints = endpointsOf(house.app.get(ModulesContainer));
  samples = samplesOf(house.world);
});
afterAll(() => house.close());

const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`;

async function call(client: Client, endpoint: Endpoint, sample: Sample) {
  const path = endpoint.path
    .replace(':id', sample.id ?? '')
    .replace(':action', sample.action ?? '')
    .replace(/:(key|no)/, sample.key ?? '');
  const prefix = OUTSIDE_API.includes(endpoint.path.slice(1)) ? '' : '/api';
  return client.send<{ code?: string }>(endpoint.method as 'GET', `${prefix}${path}${sample.query ?? ''}`, sample.body);
}

/** Signing out, ending the test's own session or answering for ever would spoil the walk; they have specs of their own. */
const skipped = (endpoint: Endpoint, role: Role | null) =>
  role !== null && (endpoint.path === '/auth/logout' || (endpoint.path === '/events' && role === 'CENTRE_ADMIN'));

describe('every endpoint', () => {
  it('says who may call it, and has a sample', () => {
    expect(endpoints.filter((one) => one.rule === undefined).map(nameOf)).toEqual([]);
    expect(endpoints.map(nameOf).filter((name) => !(name in samples))).toEqual([]);
    expect(Object.keys(samples).filter((name) => !endpoints.map(nameOf).includes(name))).toEqual([]);
  });

  it('sends whoever is not signed in away, unless it is public', async () => {
    for (const endpoint of endpoints) {
      const { status } = await call(house.nobody(), endpoint, samples[nameOf(endpoint)] ?? {});
      if (endpoint.rule?.kind === 'public') expect([nameOf(endpoint), status]).not.toEqual([nameOf(endpoint), 403]);
      else expect([nameOf(endpoint), status]).toEqual([nameOf(endpoint), 401]);
    }
  });

  it.each(PEOPLE)(
    'refuses %s where the role is not named, and hides what is another college’s',
    async (role, person) => {
      const client = await house.as(person);
      for (const endpoint of endpoints) {
        if (skipped(endpoint, role)) continue;
        const sample = samples[nameOf(endpoint)] ?? {};
        const { status, body } = await call(client, endpoint, sample);
        const { rule } = endpoint;
        const name = `${role} ${nameOf(endpoint)} ${status} ${body.code ?? ''}`;
        if (rule?.kind === 'roles' && !rule.roles.includes(role)) expect([name, status]).toEqual([name, 403]);
        else if (role !== 'CENTRE_ADMIN' && sample.id !== undefined)
          expect([name, status]).toEqual([name, sample.foreign ?? 404]);
        else expect([name, status < 500]).toEqual([name, true]);
      }
    },
    120_000,
  );

  it('shows no row of another college in any list', async () => {
    const foreign = [house.world.students.studentB1, house.world.students.studentB2, '测试丁', '测试戊'];
    for (const person of ['counsellorA', 'collegeA', 'studentA1']) {
      const client = await house.as(person);
      for (const endpoint of endpoints.filter(
        (one) => one.method === 'GET' && !one.path.includes(':') && one.path !== '/events',
      )) {
        const text = JSON.stringify((await call(client, endpoint, { ...samples[nameOf(endpoint)], query: '' })).body);
        expect([person, endpoint.path, foreign.filter((one) => text.includes(one))]).toEqual([
          person,
          endpoint.path,
          [],
        ]);
      }
    }
  });

  it('never touched a scoped table without its scope', () => {
    expect(house.gate.violations).toEqual([]);
  });
});
