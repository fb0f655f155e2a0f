import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { AppModule } from '../src/app.module.js';
import { readConfig } from '../src/config.js';
import { HistorySealer } from '../src/core/history/index.js';
import { createApp } from '../src/create-app.js';
import { Client } from './client.js';
import { PASSWORD } from './people.js';
import { testHouse, type TestHouse } from './test-app.js';

/** The role's name belongs to the cluster, which other specs use at the same time. */
const ROLE = `app_${process.pid}`;
const SCRIPT = readFileSync(path.join(__dirname, '../../../docker/postgres/app-role.sh'), 'utf8');
/** What the containers grant on tables to come, on those that are there. */
const GRANTS = (/<<'SQL'\n([\s\S]*?)SQL\n/.exec(SCRIPT)?.[1] ?? '')
  .replaceAll('qicheng_app', ROLE)
  .replaceAll(":'password'", "'secret'")
  .replaceAll(
    /alter default privileges in schema public (grant .+ on) (tables|sequences)/g,
    '$1 all $2 in schema public',
  );

let house: TestHouse;
let app: NestFastifyApplication;
beforeAll(async () => {
  house = await testHouse();
  await house.sql(GRANTS);
  const url = Object.assign(new URL(house.url), { username: ROLE, password: 'secret' });
  process.env['DATABASE_URL'] = url.href;
  app = await createApp(AppModule, readConfig());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await app.close();
  await house.sql(`drop owned by ${ROLE}`);
  await house.sql(`drop role ${ROLE}`);
  await house.close();
});

it('is all that the API needs', async () => {
  const centre = new Client(app, 'teacher');
  const login = { portal: 'teacher', account: house.world.logins['centre'], password: PASSWORD };
  expect((await centre.post('/api/auth/login', login)).status).toBe(200);
  const reveal = { field: 'idNo', reason: '核对证件号码与学籍一致' };
  const id = house.world.students.studentA1;
  expect((await centre.post(`/api/graduates/${id}/reveal`, reveal)).status).toBe(200);
  expect(await app.get(HistorySealer).seal()).toBeGreaterThan(0);
});

it.each([
  'alter table history disable trigger all',
  'set session_replication_role = replica',
  'truncate history',
  'drop table history_seal',
  'delete from history',
  'update history set reason = null',
  'create table mine (id int)',
])('cannot do: %s', async (statement) => {
  await expect(app.get(DataSource).query(statement)).rejects.toThrow(/must be owner|permission denied|append-only/);
});
