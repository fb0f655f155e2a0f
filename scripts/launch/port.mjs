import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/** Where this start will listen: { host, port, local } — `local` is the address a browser on this machine uses. */
export function listenAddress(env) {
  const port = Number(env.QICHENG_PORT ?? env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure(`端口无效 / not a port: PORT=${env.QICHENG_PORT ?? env.PORT}`);
  return { host: env.HOST ?? '127.0.0.1', port, local: `http://localhost:${port}` };
}

/** Fails with one line when the port cannot be taken. */
export async function ensurePortFree({ host, port }) {
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (code === 'EADDRINUSE')
    throw new Failure(`端口 ${port} 已被占用 / port ${port} is in use: stop the other program or set PORT=<another>`);
  if (code)
    throw new Failure(
      `不能监听 ${host}:${port} / cannot listen on ${host}:${port} (${code}): set another PORT or HOST`,
    );
}
