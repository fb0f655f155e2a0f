import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { verifyHistory } from '../src/core/history/index.js';
import { Student } from '../src/modules/graduate/index.js';
import { type CrashHouse, crashHouse } from './crash-house.js';
import { studentRow } from './people.js';
import { type HouseProcess, until } from './processes.js';

const RECORDS = 200;
const SEAL_KEY = 'a test secret of at least thirty-two characters';
const COHORT = path.join(__dirname, 'data/cohort-5000.xlsx');
const GRADUATES = 5000;
/** What the college's administrator was told. */
const NOTICES = `notification n join account a on a.id = n.account_id where a.staff_no = 'T0002'`;

let house: CrashHouse;
let api: HouseProcess;
let worker: HouseProcess;
beforeAll(async () => {
  house = await crashHouse();
});
afterAll(() => house.close());

const sql = <Row>(statement: string): Promise<Row[]> => house.source.query(`/* scope:SYSTEM */ ${statement}`);
const counted = async (statement: string) =>
  Number((await sql<{ count: string }>(`select count(*) from ${statement}`))[0]?.count);

/**
 * Keeps every writer out of a table. `reached` resolves once one waits for it, in the middle of its transaction; `release` lets it
 * in, and resolves once its connection has nothing more to do.
 */
async function heldTable(table: string) {
  const runner = house.source.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`lock table ${table} in share mode`);
  const waiting = () =>
    sql<{ pid: number }>(`select pid from pg_locks where relation = '${table}'::regclass and not granted`);
  let pid = 0;
  return {
    reached: () => until(async () => (pid = (await waiting())[0]?.pid ?? 0) > 0),
    release: async () => {
      await runner.rollbackTransaction();
      await runner.release();
      await until(async () => (await counted(`pg_stat_activity where pid = ${pid} and state <> 'idle'`)) === 0);
    },
  };
}

/** Two hundred submitted reviews in the class of counsellor A; the college's administrator has a verified address. */
async function submitMany(): Promise<string[]> {
  const place = {
    classId: house.world.classes.classA1,
    majorId: house.world.majors.majorA,
    collegeId: house.world.colleges.collegeA,
  };
  const rows = Array.from({ length: RECORDS }, (_, index) => studentRow(index + 100, place, house.cipher));
  await house.source.createQueryBuilder().comment('scope:SYSTEM').insert().into(Student).values(rows).execute();
  await sql(
    `update origin_review set state = 'COUNSELLOR_REVIEW', submitted_at = now() where student_no >= '2023000100'`,
  );
  await sql(`update account set email = 'college@mail.example', email_verified_at = now() where staff_no = 'T0002'`);
  return rows.map((row) => row.id);
}

/** Resolves with true when the reviewer was told that it is done. */
async function approve(id: string, headers: Record<string, string>): Promise<boolean> {
  const [review] = await sql<{ version: number }>(`select version from origin_review where id = '${id}'`);
  const request = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ version: review?.version }),
  };
  return fetch(`${house.url}/api/origin-reviews/${id}/actions/approve`, request).then(
    (reply) => reply.ok,
    () => false,
  );
}

it('loses, doubles and halves nothing when the API dies among two hundred approvals', async () => {
  const ids = await submitMany();
  api = await house.startApi();
  const headers = await house.signIn('counsellorA');
  let told = 0;
  const approvals = ids.map(async (id) => {
    const done = await approve(id, headers);
    if (done && ++told === 40) await api.kill();
    return { id, done };
  });
  const outcomes = await Promise.all(approvals);
  await api.kill();
  expect(outcomes.filter((one) => !one.done).length).toBeGreaterThan(0);

  const moved = await sql<{ id: string }>(`select id from origin_review where state = 'COLLEGE_REVIEW'`);
  const movedIds = new Set(moved.map((one) => one.id));
  expect(outcomes.filter((one) => one.done && !movedIds.has(one.id))).toEqual([]);
  expect(await counted(`history where subject = 'origin' and action = 'approve'`)).toBe(movedIds.size);
  expect(await counted(NOTICES)).toBe(movedIds.size);

  api = await house.startApi();
  for (const { id } of outcomes.filter((one) => !movedIds.has(one.id))) expect(await approve(id, headers)).toBe(true);
  expect(await counted(`origin_review where state = 'COLLEGE_REVIEW'`)).toBe(RECORDS);
  expect(
    await counted(
      `(select from history where subject = 'origin' and action = 'approve' group by subject_id having count(*) = 1) once`,
    ),
  ).toBe(RECORDS);
  expect(await counted(NOTICES)).toBe(RECORDS);
  expect(await verifyHistory(house.source, SEAL_KEY, [])).toEqual([]);
}, 180_000);

it('loses no mail when the worker dies among them', async () => {
  const first = await house.startWorker();
  await until(() => Promise.resolve(house.mails.mails.length >= 20));
  await first.kill();
  const second = await house.startWorker();
  const distinct = () => new Set(house.mails.mails.map((mail) => mail.messageId)).size;
  await until(() => Promise.resolve(distinct() === RECORDS), 120);
  expect(distinct()).toBe(RECORDS);
  await second.stop();
}, 180_000);

describe('an import', () => {
  const batches = () => sql<{ id: string; state: string }>(`select id, state from import_batch`);
  const state = async () => (await batches())[0]?.state;
  let centre: Record<string, string>;
  let before: number;
  beforeAll(async () => {
    centre = await house.signIn('centre');
    before = await counted('student');
  });

  it('is nothing when the API dies while its file arrives', async () => {
    const arriving = request(`${house.url}/api/graduate-imports`, {
      method: 'POST',
      headers: { ...centre, 'content-type': 'multipart/form-data; boundary=half' },
    });
    const hungUp = new Promise((resolve) => arriving.once('error', resolve));
    const head = '--half\r\ncontent-disposition: form-data; name="file"; filename="cohort.xlsx"\r\n\r\n';
    const content = await readFile(COHORT);
    arriving.write(Buffer.concat([Buffer.from(head), content.subarray(0, content.length / 2)]));
    await until(async () => (await readdir(house.files)).some((name) => name.startsWith('qicheng-workbook-')));
    await api.kill();
    await hungUp;
    expect(await batches()).toEqual([]);
    expect(await counted('stored_file')).toBe(0);
    expect(await readdir(house.files)).not.toContain('import');
    api = await house.startApi();
  });

  it('is checked to the end when the API dies in the middle of its dry run', async () => {
    worker = await house.startWorker();
    const held = await heldTable('import_change');
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(await readFile(COHORT))]), 'cohort-5000.xlsx');
    expect((await fetch(`${house.url}/api/graduate-imports`, { method: 'POST', headers: centre, body: form })).ok).toBe(
      true,
    );
    await held.reached();
    expect(await state()).toBe('CHECKING');
    await api.kill();
    await held.release();
    await until(async () => (await state()) === 'CHECKED', 120);
    expect(await counted('student')).toBe(before);
    api = await house.startApi();
  });

  it('is written whole or not at all when API and worker die in the middle of its commit', async () => {
    const held = await heldTable('account');
    const [batch] = await batches();
    const commit = { method: 'POST', headers: centre };
    expect((await fetch(`${house.url}/api/graduate-imports/${batch?.id}/commit`, commit)).ok).toBe(true);
    await held.reached();
    expect(await state()).toBe('COMMITTING');
    await Promise.all([api.kill(), worker.kill()]);
    await held.release();
    expect(await state()).toBe('COMMITTING');
    expect(await counted('student')).toBe(before);

    api = await house.startApi();
    worker = await house.startWorker();
    await until(async () => (await state()) === 'COMMITTED', 120);
    expect(await counted('student')).toBe(before + GRADUATES);
    expect(await counted(`history where subject = 'import' and action = 'commit'`)).toBe(1);
    expect(await verifyHistory(house.source, SEAL_KEY, [])).toEqual([]);
  }, 300_000);
});

it('ends by itself when asked to, with a screen watching', async () => {
  const headers = await house.signIn('counsellorA');
  const stream = await fetch(`${house.url}/api/events?topic=notices`, { headers });
  expect(stream.status).toBe(200);
  const ended = stream.text();
  expect(await api.stop()).toEqual({ code: 0, signal: null });
  expect(await ended).not.toContain('event: error');
  expect(await worker.stop()).toEqual({ code: 0, signal: null });
});
