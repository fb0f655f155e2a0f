import { mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openAccount } from '../cohort.mjs';
import { writeGraduates } from '../graduates-workbook.mjs';
import { openHouse, signIn } from '../house.mjs';
import { runNode, serve } from '../processes.mjs';
import { median, rounded } from '../report.mjs';

const GOAL = 2.5;
const MOST_MB = 512;
const POLL_MS = 100;
const SRC = path.resolve(import.meta.dirname, '..');
const WORKER = path.resolve(SRC, '../../apps/api/dist/worker.js');
/** The register and all that hangs on it; the history stays, as nobody may empty it. */
const EMPTY = `truncate college cascade; truncate import_row; delete from account where portal = 'student'; vacuum analyze`;

/** A workbook from upload to the last committed row, over HTTP and the queue, against reading, COPY and merge by hand. */
export async function run({ rows, rounds, note }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'qicheng-bench-import-'));
  const house = await openHouse();
  let worker;
  try {
    const file = path.join(folder, 'graduates.xlsx');
    await writeGraduates(file, rows);
    const product = await house.product();
    worker = await serve([WORKER], house.env, `${product.url}/api/health/ready`);
    await openAccount(house, { mobile: '13900000000', staffNo: 'B0', role: 'CENTRE_ADMIN' });
    const headers = await signIn(product.url, '13900000000');
    const seconds = { floor: [], product: [] };
    for (let round = 0; round < rounds; round++) {
      await empty(house);
      seconds.floor.push(byHand(house, file));
      await empty(house);
      seconds.product.push(await imported({ url: product.url, headers, file, rows }));
      note(`import: product ${seconds.product.at(-1).toFixed(1)} s, floor ${seconds.floor.at(-1).toFixed(1)} s`);
    }
    const ratio = rounded(median(seconds.product) / median(seconds.floor));
    const rssMb = Math.max(worker.rssMb(), product.rssMb());
    const sides = {
      product: { seconds: rounded(median(seconds.product)), rssMb },
      floor: { seconds: rounded(median(seconds.floor)) },
    };
    return { case: 'import', rows, ...sides, ratio, goal: GOAL, meets: ratio <= GOAL && rssMb <= MOST_MB };
  } finally {
    await worker?.stop();
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function empty({ database }) {
  for (const statement of EMPTY.split('; ')) await database.query(statement);
}

const byHand = ({ env }, file) => JSON.parse(runNode([path.join(SRC, 'floor/import.mjs'), file], env)).seconds;

async function imported({ url, headers, file, rows }) {
  const started = performance.now();
  const form = new FormData();
  form.append('file', await openAsBlob(file), 'graduates.xlsx');
  const { id } = await asked(`${url}/api/graduate-imports`, { method: 'POST', headers, body: form });
  const batch = `${url}/api/graduate-imports/${id}`;
  await reaches(batch, headers, 'CHECKED');
  await asked(`${batch}/commit`, { method: 'POST', headers });
  const done = await reaches(batch, headers, 'COMMITTED');
  if (done.newCount !== rows) throw new Error(`${done.newCount} of ${rows} rows are new`);
  return (performance.now() - started) / 1000;
}

async function reaches(batch, headers, state) {
  for (;;) {
    const now = await asked(batch, { headers });
    if (now.state === state) return now;
    if (['REFUSED', 'FAILED', 'CANCELLED'].includes(now.state)) throw new Error(`import ${now.state}: ${now.refusal}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function asked(url, request) {
  const reply = await fetch(url, request);
  if (!reply.ok) throw new Error(`${url}: ${reply.status} ${await reply.text()}`);
  return reply.json();
}
