import { createServer } from 'node:http';
import pg from 'pg';

/** A bare HTTP server over a pool: the path names a statement, the query its parameters. No login, no framework. */
export function serveStatements(answer) {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
  const server = createServer((request, reply) => {
    const url = new URL(request.url, 'http://floor');
    if (url.pathname === '/ready') return reply.end('ok');
    answer(pool, url.pathname, url.searchParams).then(
      (body) => reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error) => reply.writeHead(500).end(error.message),
    );
  });
  server.listen(Number(process.env.PORT), '127.0.0.1');
  process.once('SIGTERM', () => process.exit(0));
}
