import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { verifyHistory } from '../src/core/history/index.js';
import { Student } from '../src/modules/graduate/index.js';
import { type CrashHouse, crashHouse } from './crash-house.js';
import { studentRow } from './people.js';
import { until } from './processes.js';

const RECORDS = 200;
const SEAL_KEY = 'a test secret of at least thirty-two characters';
const COHORT = path.join(__dirname, 'data/cohort-5000.xlsx');
const GRADUATES = 5000;
/** What the college's administrator was told. */
const NOTICES = `notification n join account a on a.id = n.account_id where a.staff_no = 'T0002'`;

let house: CrashHouse;
beforeAll(async () => {
  house = await crashHouse();
});
afterAll(() => house.close());

const sql = <Row>(statement: string): Promise<Row[]> => house.source.query(`/* scope:SYSTEM */ ${statement}`);
const counted = async (statement: string) =>
  Number((await sql<{ count: string }>(`select count(*) from ${statement}`))[0]?.count);

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
  const api = await house.startApi();
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

  await house.startApi();
  for (const { id } of outcomes.filter((one) => !movedIds.has(one.id))) expect(await approve(id, headers)).toBe(true);
  expect(await counted(`origin_review where state = 'COLLEGE_REVIEW'`)).toBe(RECORDS);
  expect(
    await counted(
      `(select from history where subject = 'origin' and action = 'approve' group by subject_id having count(*) = 1) once`,
    ),
  ).toBe(RECORDS);
  expect(await counted(NOTICES)).toBe(RECORDS);
  expect(await verifyHistory(house.source, SEAL_KEY)).toEqual([]);
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

it('leaves no half of an import when the worker dies in the middle of it', async () => {
  const worker = await house.startWorker();
  const headers = await house.signIn('centre');
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(await readFile(COHORT))]), 'cohort-5000.xlsx');
  const reply = await fetch(`${house.url}/api/graduate-imports`, { method: 'POST', headers, body: form });
  const { id } = (await reply.json()) as { id: string };
  const state = async () =>
    (await sql<{ state: string }>(`select state from import_batch where id = '${id}'`))[0]?.state;
  const before = await counted('student');
  await until(async () => (await state()) === 'CHECKED', 120);
  expect(await counted('student')).toBe(before);

  await fetch(`${house.url}/api/graduate-imports/${id}/commit`, { method: 'POST', headers });
  await until(async () => (await state()) === 'COMMITTING');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await worker.kill();
  expect([before, before + GRADUATES]).toContain(await counted('student'));
  await house.startWorker();
  await until(async () => (await state()) === 'COMMITTED', 120);
  expect(await counted('student')).toBe(before + GRADUATES);
  expect(await counted(`history where subject = 'import' and action = 'commit'`)).toBe(1);
}, 300_000);
