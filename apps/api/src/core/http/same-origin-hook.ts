import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problem/index.js';
import { PORTAL_HEADER } from './context-hook.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses writes that another site's page sent: the defence against cross-site request forgery beside SameSite cookies. */
export function installSameOrigin(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    done(SAFE.has(request.method) || comesFromUs(request) ? undefined : new Problem('CROSS_SITE'));
  });
}

/** Browsers say where a request comes from; a client that says nothing must send our own header, which a foreign page cannot. */
function comesFromUs(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = request.headers;
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === request.host;
  return request.headers[PORTAL_HEADER] !== undefined;
}
