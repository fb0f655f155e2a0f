import { ModulesContainer } from '@nestjs/core';
import { endpointsOf } from '../src/cli/docs-endpoints.js';
import { relayBatch } from '../src/core/outbox/index.js';
import { UnitOfWork } from '../src/core/work/index.js';
import { checked, committed } from './import-house.js';
import { evidenceHouse } from './evidence-house.js';
import { foreignRecords } from './foreign-records.js';
import { samplesOf } from './intruder-samples.js';
import { idNoOf } from './people.js';
import { sendFile } from './send-file.js';
import { sheetRow, smallWorkbook } from './small-workbook.js';
import { PDF } from './termination-flow.js';
import type { TestHouse } from './test-app.js';

const REASON = '核对证件号码与学籍一致';
/** Everybody's document number: the world's graduates, the imported ones, and the one that is claimed. */
const NUMBERS = [1, 2, 3, 4, 5, 500, 501, 997].map(idNoOf);

let house: TestHouse;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ house, remove } = await evidenceHouse());
  const [centre, student] = [await house.as('centre'), await house.as('studentB1')];
  await committed(house, await checked(house, await smallWorkbook([500, 501].map((serial) => sheetRow(serial)))));
  const proof = await sendFile<{ id: string }>(student, '/api/origin-corrections/proofs', PDF, '身份证.pdf');
  const claim = { field: 'idNo', claimedValue: idNoOf(997), explanation: '证件号码录入时有误，见身份证' };
  const { status } = await student.post('/api/origin-corrections', { ...claim, proofFileId: proof.body.id });
  if (status !== 204) throw new Error(`no claim: ${status}`);
  const id = house.world.students.studentB1;
  await centre.post(`/api/graduates/${id}/reveal`, { field: 'idNo', reason: REASON });
  const { version } = (await centre.get(`/api/graduates/${id}`)).body;
  await centre.patch(`/api/graduates/${id}`, { version, values: { idNo: idNoOf(997) }, reason: REASON });
  await student.post('/api/origin/actions/submit', { version: 1, confirmed: true });
});
afterAll(() => remove());

const found = (text: string) => NUMBERS.filter((number) => text.includes(number));

describe('a document number', () => {
  it('stands nowhere in the database in the clear', async () => {
    const tables = await house.sql<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const rows = await house.sql(`/* scope:SYSTEM */ select to_jsonb(t)::text as row from "${name}" t`);
      expect([name, found(JSON.stringify(rows))]).toEqual([name, []]);
    }
  });

  it('stands in no reply that was not asked for it', async () => {
    const endpoints = endpointsOf(house.app.get(ModulesContainer)).filter(
      ({ method, path }) => method === 'GET' && path !== '/events',
    );
    const samples = samplesOf(house.world, await foreignRecords(house));
    for (const person of ['centre', 'collegeB', 'counsellorB', 'studentB1'])
      for (const { path } of endpoints) {
        const { id = '', query = '' } = samples[`GET ${path}`] ?? {};
        const { body } = await (await house.as(person)).get(`/api${path.replace(':id', id)}${query}`);
        expect([person, path, found(JSON.stringify(body))]).toEqual([person, path, []]);
      }
  });

  it('leaves once for a reason, and a refusal does not repeat it', async () => {
    const centre = await house.as('centre');
    const path = `/api/graduates/${house.world.students.studentA1}`;
    const { body } = await centre.post(`${path}/reveal`, { field: 'idNo', reason: REASON });
    expect(body.value).toBe(idNoOf(1));
    const { version } = (await centre.get(path)).body;
    const refused = await centre.patch(path, { version, values: { idNo: idNoOf(997) }, reason: REASON });
    expect(refused.status).toBe(409);
    expect(found(JSON.stringify(refused.body))).toEqual([]);
    expect((await centre.post(`${path}/reveal`, { field: 'idNo', reason: ' 　     ' })).status).toBe(400);
    expect((await centre.post(`${path}/reveal`, { field: 'mobile', reason: REASON })).status).toBe(400);
  });
});

describe('what was mailed', () => {
  it('is forgotten by the outbox once it has left', async () => {
    const account = house.world.logins['studentA1'];
    await house.sql(`update account set email = 'a1@mail.example', email_verified_at = now() where login_name = $1`, [
      account,
    ]);
    await house
      .nobody('student')
      .post('/api/password-reset/code', { portal: 'student', account, email: 'a1@mail.example' });
    let text = '';
    await relayBatch(house.app.get(UnitOfWork), 'mail', (messages) =>
      Promise.resolve(void (text = JSON.stringify(messages))),
    );
    expect(text).toMatch(/验证码 \d{6}/);
    expect(await house.sql(`select distinct payload from outbox_message where topic = 'mail'`)).toEqual([
      { payload: {} },
    ]);
  });
});
