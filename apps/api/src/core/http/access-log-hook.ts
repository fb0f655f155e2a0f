import type { FastifyInstance } from 'fastify';
import { contextOf } from './context-hook.js';
import type { JsonLogger } from './json-logger.js';

/**
 * One line for each answer: which endpoint, what came of it, how long it took, and the ids that lead to the rest. Never the address
 * that was asked for: a search holds names.
 */
export function installAccessLog(server: FastifyInstance, { pino }: JsonLogger): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { method, id: requestId } = request;
    const accountId = contextOf(request)?.actor?.accountId ?? null;
    const route = request.routeOptions.url ?? null;
    pino.info(
      { method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), requestId, accountId },
      'answered',
    );
    done();
  });
}
