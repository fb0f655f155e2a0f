import path from 'node:path';
import staticFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PORTALS } from '@qicheng/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Hashed assets never change; a page (a path without an extension) is asked for every time. */
const ONE_YEAR_SECONDS = 31_536_000;

/** Serves the three built apps under /student/, /teacher/ and /employer/ with deep links; a missing asset stays a 404. */
export async function serveWeb(app: NestFastifyApplication, root: string | undefined): Promise<void> {
  if (!root) return;
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  await server.register(staticFiles, { root, serve: false, preCompressed: true });
  for (const portal of PORTALS) {
    const dist = path.join(root, portal, 'dist');
    server.get(`/${portal}`, (request, reply) => reply.redirect(`/${portal}/${search(request)}`));
    server.get<{ Params: { '*': string } }>(`/${portal}/*`, (request, reply) => {
      const file = request.params['*'];
      if (!path.extname(file))
        return reply.header('cache-control', 'no-cache').sendFile('index.html', dist, { cacheControl: false });
      return reply.sendFile(file, dist, { maxAge: ONE_YEAR_SECONDS * 1000, immutable: true });
    });
  }
}

const search = (request: FastifyRequest) =>
  request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
