import { Failure } from './failure.mjs';

const PATIENCE_MS = 60_000;

/** Resolves once GET /api/health/ready answers 200; fails after a minute or at the abort. */
export async function untilReady({ host, port }, signal) {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const url = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/api/health/ready`;
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    signal.throwIfAborted();
    const reply = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(3_000)]) }).catch(() => null);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Failure(`服务一分钟内没有就绪 / the API was not ready within a minute: ${url}; see .data/log/api.log`);
}
