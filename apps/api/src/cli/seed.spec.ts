import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { environmentAsItIs, houseEnv } from '../../test/house-env.js';
import { testDatabase } from '../../test/test-database.js';
import { seed } from './seed.js';
import { DEMO_ACCOUNTS } from './seed/demo-accounts.js';

let client: pg.Client;
let file: string;
let close: () => Promise<void>;
beforeAll(async () => {
  const database = await testDatabase();
  const own = await houseEnv(database.url);
  file = path.join(fileURLToPath(own.env.STORAGE_URL), 'demo-accounts.json');
  const putBack = environmentAsItIs();
  Object.assign(process.env, own.env, { DATABASE_POOL: '3', DEMO_ACCOUNTS_FILE: file });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  close = async () => {
    await client.end();
    await database.drop();
    await own.remove();
    putBack();
  };
});
afterAll(() => close());

const counted = async (table: string) => Number((await client.query(`select count(*) from ${table}`)).rows[0].count);
const told = () => JSON.parse(readFileSync(file, 'utf8')) as unknown;

it('leaves nothing of a demo university that was interrupted, and loads all of it at the next start', async () => {
  await client.query(`alter table flow_window add constraint interrupted check (false)`);
  await expect(seed()).rejects.toThrow('interrupted');
  expect([await counted('college'), await counted('student'), await counted('account')]).toEqual([0, 0, 0]);
  expect(existsSync(file)).toBe(false);

  await client.query(`alter table flow_window drop constraint interrupted`);
  expect(await seed()).toBe(0);
  expect([await counted('college'), await counted('student')]).toEqual([3, 240]);
  expect(await counted(`termination where state = 'COUNSELLOR_REVIEW'`)).toBe(1);
  expect(await counted(`employer_application where state <> 'DRAFT'`)).toBe(1);
  expect(told()).toEqual(DEMO_ACCOUNTS);
});

it('tells at every start the accounts that are there, and adds nothing', async () => {
  const before = await counted('history');
  await client.query(`update account set login_name = '13899999999' where staff_no = 'C1001'`);
  expect(await seed()).toBe(0);
  expect(told()).toEqual(DEMO_ACCOUNTS.filter(({ name }) => name !== '钟就业'));
  await client.query(`update account set staff_no = 'X' || staff_no where staff_no is not null`);
  expect(await seed()).toBe(0);
  expect(existsSync(file)).toBe(false);
  expect(await counted('history')).toBe(before);
});
