import autocannon from 'autocannon';
import { median, rounded } from './report.mjs';

const CONNECTIONS = 32;

/** Sends what `next()` returns ({ method, path, headers, body }) for some seconds, at most `most` times, over 32 connections. */
async function load({ url, next }, seconds, most) {
  const setup = (request) => {
    const { path, ...rest } = next();
    return { ...request, ...rest, path };
  };
  const running = autocannon({
    url,
    connections: CONNECTIONS,
    requests: [{ setupRequest: setup }],
    ...(most === undefined ? { duration: seconds } : { amount: most }),
  });
  const started = performance.now();
  let last = started;
  running.on('response', () => (last = performance.now()));
  const end = setTimeout(() => running.stop(), seconds * 1000);
  const result = await running;
  clearTimeout(end);
  const { non2xx, errors, latency } = result;
  if (errors > 0) throw new Error(`${errors} requests without an answer`);
  return {
    rps: (result['2xx'] * 1000) / (last - started),
    p50ms: latency.p50,
    p99ms: latency.p99,
    non2xx,
    ok: result['2xx'],
  };
}

/** What a turn may use of something that is used up: an even share of what is left, and a spare for each connection. */
const share = ({ left }, turns) =>
  left === undefined ? undefined : Math.max(CONNECTIONS, Math.floor(left() / turns) - 2 * CONNECTIONS);

/**
 * Product and floor in turns, several rounds; medians of both, and their ratio against the goal. A side that uses something up
 * says how much is `left()`; its turns end early rather than run out.
 */
export async function compare({ workload, goal, product, floor, rounds, seconds, note, settle }) {
  const runs = { product: [], floor: [] };
  for (const side of [floor, product]) await load(side, 1, share(side, rounds + 1));
  await settle();
  for (let round = 0; round < rounds; round++) {
    for (const [side, one] of Object.entries({ floor, product })) {
      const result = await load(one, seconds, share(one, rounds - round));
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
