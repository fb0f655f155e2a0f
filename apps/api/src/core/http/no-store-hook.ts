import type { FastifyInstance } from 'fastify';

/** Replies of the API hold personal data: no cache keeps them, unless an endpoint says otherwise. */
export function installNoStore(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
