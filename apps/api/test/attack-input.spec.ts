import { ModulesContainer } from '@nestjs/core';
import { type Endpoint, endpointsOf } from '../src/cli/docs-endpoints.js';
import type { Client, Reply } from './client.js';
import { noRecords } from './foreign-records.js';
import type { Sample } from './intruder-sample.js';
import { samplesOf } from './intruder-samples.js';
import { testHouse, type TestHouse } from './test-app.js';

let house: TestHouse;
let endpoints: Endpoint[];
let samples: Readonly<Record<string, Sample>>;

beforeAll(async () => {
  house = await testHouse();
  endpoints = endpointsOf(house.app.get(ModulesContainer));
  samples = samplesOf(house.world, noRecords());
});
afterAll(() => house.close());

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
/** What no field expects. Raw JSON, because some of it cannot be written as an object. */
const HOSTILE_VALUES = [
  'null',
  'true',
  '1e308',
  '-1',
  '"\\u0000"',
  '"\\ud800"',
  '[]',
  '{}',
  '[null]',
  '[[{}]]',
  '{"toString":1,"hasOwnProperty":1,"then":1}',
  JSON.stringify('长'.repeat(20_000)),
  deep(2000),
];
const HOSTILE_BODIES = [
  'null',
  '1',
  '""',
  '[]',
  '[[]]',
  '',
  '{',
  '{"__proto__":{"role":"CENTRE_ADMIN"}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"constructor":1}',
  deep(100_000),
];

const target = (endpoint: Endpoint, sample: Sample, id = sample.id) =>
  `/api${endpoint.path
    .replace(':id', id ?? '')
    .replace(':action', sample.action ?? 'approve')
    .replace(':key', 'schoolName')}`;

const sendRaw = (client: Client, { method }: Endpoint, url: string, payload: string): Promise<Reply<object>> =>
  client.send(method as 'POST', url, payload as never, { 'content-type': 'application/json' });

const writers = () => endpoints.filter(({ method, path }) => method !== 'GET' && path !== '/auth/logout');
const readers = () =>
  endpoints.filter(
    ({ method, path }) =>
      method === 'GET' && !path.startsWith('/dev') && path !== '/' && path !== '/events' && !path.startsWith('/health'),
  );
const personFor = ({ rule, path }: Endpoint) =>
  rule?.kind === 'roles' && rule.roles.length === 1 && rule.roles[0] === 'STUDENT' && path !== ''
    ? 'studentB1'
    : 'centre';

/** Refused, not broken: no 5xx, and no word about how we are made. */
function expectRefusal(what: string, { status, body }: Reply<object>): void {
  expect([what, status < 500]).toEqual([what, true]);
  expect([what, /select |node_modules|QueryFailed|TypeError|at \w+ \(/.test(JSON.stringify(body))]).toEqual([
    what,
    false,
  ]);
}

describe('hostile JSON', () => {
  it('as a whole body breaks nothing', async () => {
    for (const endpoint of writers()) {
      const client = await house.as(personFor(endpoint));
      const sample = samples[`${endpoint.method} ${endpoint.path}`] ?? {};
      for (const payload of HOSTILE_BODIES)
        expectRefusal(
          `${endpoint.method} ${endpoint.path} ${payload.slice(0, 50)}`,
          await sendRaw(client, endpoint, target(endpoint, sample), payload),
        );
    }
  }, 240_000);

  it('in any one field breaks nothing', async () => {
    for (const endpoint of writers()) {
      const client = await house.as(personFor(endpoint));
      const sample = samples[`${endpoint.method} ${endpoint.path}`] ?? {};
      for (const field of Object.keys(sample.body ?? {}))
        for (const value of HOSTILE_VALUES) {
          const others = Object.entries(sample.body ?? {}).filter(([name]) => name !== field);
          const payload = `{${[...others.map(([name, own]) => `${JSON.stringify(name)}:${JSON.stringify(own)}`), `${JSON.stringify(field)}:${value}`].join(',')}}`;
          expectRefusal(
            `${endpoint.method} ${endpoint.path} ${field}=${value.slice(0, 50)}`,
            await sendRaw(client, endpoint, target(endpoint, sample), payload),
          );
        }
    }
  }, 240_000);

  it('never reaches the prototypes', () => {
    expect(({} as { role?: string }).role).toBeUndefined();
  });
});

describe('hostile addresses', () => {
  const QUERIES = [
    'page=1e9',
    'page=0',
    'page=-1',
    'page=NaN',
    'page=1&page=2',
    'pageSize=101',
    'page=1000000&pageSize=100',
    'sort=name;drop table student',
    'sort=-name&sort=name',
    'sort=constructor',
    'keyword=%25&name=_',
    'keyword=%00',
    'name=%00',
    'keyword=a&keyword=b',
    'keyword[]=a&keyword[x]=y',
    '__proto__[x]=1&constructor=1',
    'collegeId=x',
    'gradYear=2027%00',
    'state=toString',
    'after=xxxx',
    `after=${Buffer.from('9999-99-99 99:99:99+99|00000000-0000-4000-8000-000000000000').toString('base64url')}`,
    `after=${Buffer.from('2026-02-30 00:00:00+00|00000000-0000-4000-8000-000000000000').toString('base64url')}`,
    `after=${Buffer.from(JSON.stringify(['studentNo', '\0', '00000000-0000-4000-8000-000000000000'])).toString('base64url')}`,
    `sort=updatedAt&after=${Buffer.from(JSON.stringify(['updatedAt', '9999-99-99 99:99:99+99', '00000000-0000-4000-8000-000000000000'])).toString('base64url')}`,
    'studentNo=%25%25%25%25',
    'studentNo=2023%00',
    'column=%00',
    'portal=student&portal=teacher',
  ];

  it('break nothing', async () => {
    const centre = await house.as('centre');
    const student = await house.as('studentB1');
    for (const endpoint of readers())
      for (const client of [centre, student])
        for (const query of QUERIES) {
          const sample = samples[`${endpoint.method} ${endpoint.path}`] ?? {};
          expectRefusal(`${endpoint.path}?${query}`, await client.get(`${target(endpoint, sample)}?${query}`));
        }
  }, 240_000);

  it('with ids that are none break nothing', async () => {
    const centre = await house.as('centre');
    for (const endpoint of endpoints.filter(({ path }) => path.includes(':') && !path.startsWith('/dev')))
      for (const id of ['x', '%00', '..%2f..', '%E0%A4%A', "'", 'constructor', '0'.repeat(5000)]) {
        const sample = samples[`${endpoint.method} ${endpoint.path}`] ?? {};
        expectRefusal(
          `${endpoint.method} ${endpoint.path} ${id.slice(0, 20)}`,
          await sendRaw(
            centre,
            endpoint,
            target(endpoint, { ...sample, action: id }, id),
            JSON.stringify(sample.body ?? {}),
          ),
        );
      }
  });
});

describe('open records of the draft', () => {
  const save = async (more: object) => {
    const student = await house.as('studentA1');
    const { body } = await student.get('/api/origin');
    return student.put('/api/origin/draft', { version: body.version, values: {}, ...more });
  };

  it.each([
    ['a key that is no field', { reasons: { nonsense: '原因' } }],
    ['a reason that is no text', { reasons: { homeAddress: { $ne: 1 } } }],
    ['a reason without end', { reasons: { homeAddress: '长'.repeat(501) } }],
    ['thousands of keys', { reasons: Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, 'x'])) }],
    ['a value that is no text', { values: { homeAddress: ['x'] } }],
    ['a value without end', { values: { homeAddress: '长'.repeat(501) } }],
    ['a member of Object', { values: { toString: 'x' } }],
    ['half a character', { values: { homeAddress: '\ud800' } }],
    ['a NUL', { reasons: { homeAddress: 'x\0' } }],
  ])('refuse %s', async (_, more) => {
    expect((await save(more)).body.code).toBe('INVALID');
  });

  it('take any other character', async () => {
    const odd = '\u202e=HYPERLINK("x") <script>𠮷👩';
    const { body } = await save({ values: { homeAddress: odd } });
    expect(body.fields.find(({ field }: { field: string }) => field === 'homeAddress').studentValue).toBe(odd);
  });
});

describe('settings', () => {
  it.each([
    ['schoolName', ' '],
    ['schoolName', '长'.repeat(61)],
    ['schoolName', 1],
    ['schoolCode', '1234x'],
    ['separateReviewers', 'false'],
  ])('refuse %s = %s', async (key, value) => {
    expect((await (await house.as('centre')).put(`/api/settings/${key}`, { value })).body.code).toBe('INVALID');
  });
});

describe('an export without its filter', () => {
  it('is the whole list, not a crash', async () => {
    const centre = await house.as('centre');
    const { status } = await centre.post('/api/graduate-exports', { reason: '上报省教育厅', withPersonalData: false });
    expect(status).toBe(200);
  });
});
