import type { FastifyInstance } from 'fastify';

/**
 * A connection whose last reply leaves while the server closes goes with it: it would be kept alive for a request that nobody
 * may send any more, and the server would wait for it.
 */
export function installClosing(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  server.addHook('onResponse', (_request, _reply, done) => {
    if (closing) server.server.closeIdleConnections();
    done();
  });
}
