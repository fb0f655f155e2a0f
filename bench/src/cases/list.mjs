import { FRAGMENTS, loadCohort, openAccount } from '../cohort.mjs';
import { openHouse, signIn } from '../house.mjs';
import { compare } from '../load.mjs';
import { summary } from '../report.mjs';

const CENTRE = { mobile: '13900000001', staffNo: 'B0001', role: 'CENTRE_ADMIN' };
/** What the floor reads: the product's rows and columns, with the indexes that one makes without thinking of the questions. */
const PLAIN = `create table plain_review as select * from origin_review;
alter table plain_review add primary key (id);
create index on plain_review (college_id); create index on plain_review (state); create index on plain_review (submitted_at desc nulls last, id desc);
analyze plain_review`;

const turn = (list) => {
  let index = 0;
  return () => list[index++ % list.length];
};

/** The review queue as the centre reads it, in the six ways of performance.md. */
export async function run({ rows, ...options }) {
  const house = await openHouse();
  try {
    const places = await loadCohort(house, rows);
    await house.database.query(PLAIN);
    await openAccount(house, CENTRE);
    const [product, floor] = [await house.product(), await house.floor('list.mjs')];
    const headers = await signIn(product.url, CENTRE.mobile);
    const workloads = [];
    for (const { workload, goal, queries } of await questions(house.database, places, rows)) {
      const ask = (url, prefix, side) => {
        const next = turn(queries.map((query) => `${prefix}?${new URLSearchParams(query[side] ?? query)}`));
        return { url, next: () => ({ method: 'GET', path: next(), headers: side === 'product' ? headers : {} }) };
      };
      const sides = {
        product: ask(product.url, '/api/origin-reviews', 'product'),
        floor: ask(floor.url, '/', 'floor'),
      };
      workloads.push(await compare({ workload, goal, ...sides, settle: house.settle, ...options }));
    }
    workloads[0].product.rssMb = product.rssMb();
    return summary('list', rows, workloads);
  } finally {
    await house.close();
  }
}

async function questions(database, places, rows) {
  const colleges = [...new Set(places.map((place) => place.collegeId))];
  const each = (count, make) => Array.from({ length: count }, (_, index) => make(index));
  const at = (list, index) => list[index % list.length];
  const lastPage = String(Math.ceil(rows / 20));
  return [
    {
      workload: 'college + state + name fragment, page 1',
      goal: 1.5,
      queries: each(200, (i) => ({ collegeId: at(colleges, i), state: 'APPROVED', keyword: at(FRAGMENTS, i * 7) })),
    },
    {
      workload: 'college + state, pages 1–20',
      goal: 0.35,
      queries: each(200, (i) => ({ collegeId: at(colleges, i), state: 'APPROVED', page: String(1 + (i % 20)) })),
    },
    {
      workload: 'state + name fragment, whole school',
      goal: 3,
      queries: each(40, (i) => ({ state: 'APPROVED', keyword: at(FRAGMENTS, i) })),
    },
    { workload: 'everything, page 1', goal: 2, queries: [{ page: '1' }] },
    { workload: 'everything, last page', goal: 1.8, queries: [{ page: lastPage }] },
    { workload: 'next page by cursor, any depth', goal: 0.35, queries: await cursors(database, rows) },
  ];
}

/** Places all through the list, as the cursor of each side. */
async function cursors(database, rows) {
  const { rows: found } = await database.query(
    `select coalesce(submitted_at, '-infinity')::text as key, id from (select submitted_at, id, row_number() over (order by coalesce(submitted_at, '-infinity') desc, id desc) as n from origin_review) r where n % $1 = 0`,
    [Math.max(1, Math.floor(rows / 100))],
  );
  return found.slice(0, 99).map(({ key, id }) => ({
    product: { after: Buffer.from(`${key}|${id}`).toString('base64url') },
    floor: { after: `${key}|${id}` },
  }));
}
