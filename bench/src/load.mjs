import autocannon from 'autocannon';
import { median, rounded } from './report.mjs';

const CONNECTIONS = 32;

/** Sends what `next()` returns ({ method, path, headers, body }) for some seconds over 32 connections. */
async function load(url, next, seconds) {
  const setup = (request) => {
    const { path, ...rest } = next();
    return { ...request, ...rest, path };
  };
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [{ setupRequest: setup }],
  });
  const { non2xx, errors, requests, latency } = result;
  if (errors > 0) throw new Error(`${errors} requests without an answer`);
  return { rps: requests.average, p50ms: latency.p50, p99ms: latency.p99, non2xx, ok: result['2xx'] };
}

/** Product and floor in turns, several rounds; medians of both, and their ratio against the goal. */
export async function compare({ workload, goal, product, floor, rounds, seconds, note, settle }) {
  const runs = { product: [], floor: [] };
  await load(floor.url, floor.next, 1);
  await load(product.url, product.next, 1);
  await settle();
  for (let round = 0; round < rounds; round++) {
    for (const [side, one] of Object.entries({ floor, product })) {
      const result = await load(one.url, one.next, seconds);
      await settle();
      if (result.non2xx > 0) throw new Error(`${workload}: ${result.non2xx} of ${side} were refused`);
      runs[side].push(result);
    }
  }
  const sides = Object.fromEntries(Object.entries(runs).map(([side, results]) => [side, middle(results)]));
  const ratio = rounded(sides.product.rps / sides.floor.rps);
  note(`${workload}: product ${sides.product.rps}, floor ${sides.floor.rps} req/s, ratio ${ratio} (goal ${goal})`);
  return { workload, ...sides, ratio, goal, meets: ratio >= goal };
}

const middle = (results) => ({
  rps: rounded(median(results.map((one) => one.rps)), 0),
  p50ms: median(results.map((one) => one.p50ms)),
  p99ms: median(results.map((one) => one.p99ms)),
});
