import { openAccount } from '../cohort.mjs';
import { loadEmployers, TYPED } from '../employers.mjs';
import { API, openHouse, signIn } from '../house.mjs';
import { compare } from '../load.mjs';
import { summary } from '../report.mjs';

const CENTRE = { mobile: '13900000001', staffNo: 'B0001', role: 'CENTRE_ADMIN' };
/** How long the slowest of a hundred searches may take, in milliseconds (performance.md). */
const P99_MS = 50;
const GOAL = `p99 <= ${P99_MS} ms`;

const WORKLOADS = [
  { workload: 'as people type: fragments, initials, codes', words: TYPED },
  { workload: 'fragments of most names only', words: ['科技', '有限', '公司', '有限公司', '科技有限', '技有'] },
];

/** The employer search as somebody types, over the whole library. */
export async function run({ rows, ...options }) {
  const house = await openHouse();
  try {
    await loadEmployers(house, API, rows);
    await openAccount(house, CENTRE);
    const [product, floor] = [await house.product(), await house.floor('search.mjs')];
    const headers = await signIn(product.url, CENTRE.mobile);
    const workloads = [];
    for (const { workload, words } of WORKLOADS) {
      const ask = (url, prefix, own) => {
        let index = 0;
        const next = () => `${prefix}?${new URLSearchParams({ q: words[index++ % words.length] })}`;
        return { url, next: () => ({ method: 'GET', path: next(), headers: own }) };
      };
      const sides = {
        product: ask(product.url, '/api/employers/search', headers),
        floor: ask(floor.url, '/', {}),
      };
      const one = await compare({ workload, goal: GOAL, ...sides, settle: house.settle, ...options });
      workloads.push({ ...one, p99ms: one.product.p99ms, meets: one.product.p99ms <= P99_MS });
    }
    workloads[0].product.rssMb = product.rssMb();
    const result = summary('search', rows, workloads);
    return { ...result, p99ms: Math.max(...workloads.map((one) => one.p99ms)) };
  } finally {
    await house.close();
  }
}
