import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import { TOPICS } from '../src/core/outbox/index.js';
import { type CuttableLine, cuttableLine } from './cuttable-line.js';
import { until } from './processes.js';
import { testHouse, type TestHouse } from './test-app.js';

const UNAVAILABLE = { status: 503, body: { code: 'UNAVAILABLE' }, headers: { 'retry-after': '5' } };
const SERVER = process.env['TEST_DATABASE_ADMIN_URL'] ?? '';

let line: CuttableLine;
let house: TestHouse;
beforeAll(async () => {
  line = await cuttableLine(SERVER);
  process.env['TEST_DATABASE_ADMIN_URL'] = line.url;
  house = await testHouse();
  // A queue that is still being set up minds more.
  for (const topic of TOPICS) await house.app.get<Queue>(getQueueToken(topic), { strict: false }).waitUntilReady();
});
afterAll(async () => {
  await house.close();
  await line.cut();
  process.env['TEST_DATABASE_ADMIN_URL'] = SERVER;
});

const isReady = async () => (await house.nobody().get('/api/health/ready')).status === 200;

describe('while the database is away', () => {
  it('everything but being alive is answered with when to try again, and works afterwards', async () => {
    const centre = await house.as('centre');
    const login = { portal: 'teacher', account: house.world.logins['centre'], password: 'nobody asks' };
    expect(await isReady()).toBe(true);
    await line.cut();
    expect(await house.nobody().get('/api/health/ready')).toMatchObject(UNAVAILABLE);
    expect((await house.nobody().get('/api/health/live')).status).toBe(200);
    expect(await centre.get('/api/graduates')).toMatchObject(UNAVAILABLE);
    expect(await house.nobody().post('/api/auth/login', login)).toMatchObject(UNAVAILABLE);
    await line.mend();
    await until(isReady);
    expect((await centre.get('/api/graduates')).status).toBe(200);
  });

  it('so is what was under way when it went', async () => {
    const centre = await house.as('centre');
    const runner = house.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('/* scope:TEST */ lock table student');
    const reading = centre.get('/api/graduates');
    await until(async () => (await house.sql(`select from pg_locks where not granted`)).length > 0);
    await line.cut();
    expect(await reading).toMatchObject(UNAVAILABLE);
    await runner.release().catch(() => undefined);
    await line.mend();
    await until(isReady);
    expect((await centre.get('/api/graduates')).status).toBe(200);
  });
});
