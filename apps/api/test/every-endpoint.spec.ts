import { ModulesContainer } from '@nestjs/core';
import type { Role } from '@qicheng/domain';
import { type Endpoint, endpointsOf } from '../src/cli/docs-endpoints.js';
import { OUTSIDE_API } from '../src/pages.js';
import type { Client } from './client.js';
import { evidenceHouse } from './evidence-house.js';
import { foreignRecords, type ForeignRecords } from './foreign-records.js';
import type { Sample } from './intruder-sample.js';
import { samplesOf } from './intruder-samples.js';
import type { TestHouse } from './test-app.js';

/** One person of each role, all strangers to college B and to other companies; the centre, nobody's stranger, comes last because it may. */
const PEOPLE: readonly (readonly [role: Role, person: string])[] = [
  ['STUDENT', 'studentA1'],
  ['COUNSELLOR', 'counsellorA'],
  ['COLLEGE_ADMIN', 'collegeA'],
  ['SYS_ADMIN', 'system'],
  ['EMPLOYER', 'employerA'],
  ['CENTRE_ADMIN', 'centre'],
];
/** Those whom the foreign records belong to, and the centre. */
const OWNERS = ['studentB1', 'studentB2', 'employerB', 'counsellorB', 'collegeB', 'centre'] as const;

let house: TestHouse;
let remove: () => Promise<void>;
let foreign: ForeignRecords;
let endpoints: Endpoint[];
let samples: Readonly<Record<string, Sample>>;

beforeAll(async () => {
  ({ house, remove } = await evidenceHouse());
  endpoints = endpointsOf(house.app.get(ModulesContainer));
  foreign = await foreignRecords(house);
  samples = samplesOf(house.world, foreign);
});
afterAll(() => remove());

/** Records of the centre alone, which is nobody's stranger, or of one account; the world's companies have brought no licence. */
const IDS_OF_NOTHING = /^\/(graduate-imports|graduate-exports|staff|dev\/mail|employers\/:id\/licence)/;

const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`;

async function call(client: Client, endpoint: Endpoint, sample: Sample) {
  const path = endpoint.path
    .replace(':id', sample.id ?? '')
    .replace(':action', sample.action ?? '')
    .replace(/:(key|no)/, sample.key ?? '');
  const prefix = OUTSIDE_API.includes(endpoint.path.slice(1)) ? '' : '/api';
  return client.send<{ code?: string }>(endpoint.method as 'GET', `${prefix}${path}${sample.query ?? ''}`, sample.body);
}

/** What a stranger whose role may call it gets; null where anything but a failure will do. */
function expectedOf({ path }: Endpoint, { foreign: said }: Sample, role: Role): number | null {
  if (typeof said === 'object' && said !== null) return said[role] ?? 404;
  return said === undefined && path.includes(':id') ? 404 : (said ?? null);
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

  it('is knocked at with records that are there: whoever they belong to reads each', async () => {
    const reading = endpoints.filter(
      (one) => one.method === 'GET' && one.path.includes(':id') && !IDS_OF_NOTHING.test(one.path),
    );
    for (const endpoint of reading) {
      const seen: number[] = [];
      for (const person of OWNERS)
        seen.push((await call(await house.as(person), endpoint, samples[nameOf(endpoint)] ?? {})).status);
      expect([nameOf(endpoint), seen.includes(200)]).toEqual([nameOf(endpoint), true]);
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
        const expected = role === 'CENTRE_ADMIN' ? null : expectedOf(endpoint, sample, role);
        if (rule?.kind === 'roles' && !rule.roles.includes(role)) expect([name, status]).toEqual([name, 403]);
        else if (expected !== null) expect([name, status]).toEqual([name, expected]);
        else expect([name, status < 500]).toEqual([name, true]);
        if (role !== 'CENTRE_ADMIN' && endpoint.path.endsWith('/batch') && status === 200)
          expect([name, body]).toEqual([name, [expect.objectContaining({ done: false, name: '' })]]);
      }
    },
    120_000,
  );

  it('shows no row of another college in any list', async () => {
    const { studentB1, studentB2 } = house.world.students;
    const { employer: _library, ...records } = foreign;
    const hidden = [studentB1, studentB2, '测试丁', '测试戊', ...Object.values(records)];
    for (const person of ['counsellorA', 'collegeA', 'studentA1', 'employerA']) {
      const client = await house.as(person);
      for (const endpoint of endpoints.filter(
        (one) => one.method === 'GET' && !one.path.includes(':') && one.path !== '/events',
      )) {
        const text = JSON.stringify((await call(client, endpoint, { ...samples[nameOf(endpoint)], query: '' })).body);
        expect([person, endpoint.path, hidden.filter((one) => text.includes(one))]).toEqual([
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
