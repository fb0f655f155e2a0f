import { loadCohort, openAccount } from '../cohort.mjs';
import { openHouse, signIn } from '../house.mjs';
import { compare } from '../load.mjs';

const COUNSELLORS = 100;
const GOAL = 0.2;
const RACERS = 50;
/** The product's part of the records: the floor, up to five times as fast, gets through more. */
const OURS = 0.25;

/** Counsellors approve: lock, version, scope, guards, history, notice — against one bare statement. Then fifty race for one record. */
export async function run({ rows, ...options }) {
  const house = await openHouse();
  try {
    const places = await loadCohort(house, rows, () => 'COUNSELLOR_REVIEW');
    const [product, floor] = [await house.product(), await house.floor('review.mjs')];
    const headers = await counsellors(house, places, product.url);
    const { rows: records } = await house.database.query(
      `select id, version, class_id as "classId" from origin_review order by md5(id::text)`,
    );
    const ours = records.splice(0, Math.ceil(records.length * OURS));
    const raced = ours.shift();
    const approve = ({ id, version, classId }) => ({
      method: 'POST',
      path: `/api/origin-reviews/${id}/actions/approve`,
      headers: { ...headers.get(classId), 'content-type': 'application/json' },
      body: JSON.stringify({ version }),
    });
    const sides = {
      product: { url: product.url, next: () => approve(take(ours)), left: () => ours.length },
      floor: { url: floor.url, next: () => ({ method: 'GET', path: move(take(records)) }), left: () => records.length },
    };
    const result = await compare({ workload: 'approve', goal: GOAL, ...sides, settle: house.settle, ...options });
    const winners = await race(product.url, approve(raced));
    result.product.rssMb = product.rssMb();
    return { case: 'review', rows, ...result, winners, meets: result.meets && winners === 1 };
  } finally {
    await house.close();
  }
}

function take(records) {
  const record = records.shift();
  if (!record) throw new Error('no records left: give more --rows');
  return record;
}

async function counsellors(house, places, url) {
  const headers = new Map();
  const share = Math.ceil(places.length / COUNSELLORS);
  for (let index = 0; index * share < places.length; index++) {
    const classIds = places.slice(index * share, (index + 1) * share).map((place) => place.classId);
    const mobile = String(13_900_000_100 + index);
    await openAccount(house, { mobile, staffNo: `B${index}`, role: 'COUNSELLOR', classIds });
    const own = await signIn(url, mobile);
    for (const classId of classIds) headers.set(classId, own);
  }
  return headers;
}

async function race(url, { path, ...request }) {
  const replies = await Promise.all(Array.from({ length: RACERS }, () => fetch(url + path, request)));
  return replies.filter((reply) => reply.ok).length;
}

const move = ({ id, version }) => `/?id=${id}&version=${version}`;
