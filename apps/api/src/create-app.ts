import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config.js';
import {
  installAccessLog,
  installClosing,
  installContext,
  installNoStore,
  installPlainInput,
  installSameOrigin,
  JsonLogger,
} from './core/http/index.js';
import { ProblemFilter, validationPipe } from './core/problem/index.js';
import { SessionReader } from './modules/identity/index.js';
import { OUTSIDE_API } from './pages.js';

/** Largest JSON body, in bytes; uploads have limits of their own. */
const BODY_LIMIT = 1_048_576;
/** Largest uploaded file, in bytes. */
const FILE_LIMIT = 52_428_800;
/** How long a request may take to arrive, in milliseconds: 50 MB on a slow line, but not for ever. */
const ARRIVAL_MS = 300_000;

/** The HTTP application with everything that stands around a controller: context, origin check, headers, validation, problems, log. */
export async function createApp(
  root: Type,
  config: Config,
  logger = new JsonLogger(config.LOG_LEVEL),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: ARRIVAL_MS,
    trustProxy: (_address, hop) => hop < config.TRUSTED_PROXIES,
    genReqId: () => crypto.randomUUID(),
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger,
    abortOnError: false,
  });
  const server = adapter.getInstance();
  await app.register(cookie as never, { secret: config.SESSION_SECRET });
  await app.register(multipart as never, { limits: { fileSize: FILE_LIMIT, files: 1, fields: 10, fieldSize: 10_000 } });
  await app.register(helmet as never, {
    contentSecurityPolicy: CONTENT_SECURITY,
    strictTransportSecurity: config.PUBLIC_URL.startsWith('https:'),
  });
  installAccessLog(server, logger);
  installClosing(server);
  installSameOrigin(server);
  installNoStore(server);
  installPlainInput(server);
  const sessions = app.get(SessionReader);
  installContext(server, (portal, token) => sessions.actorOf(portal, token));
  app.setGlobalPrefix('api', { exclude: OUTSIDE_API });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks(undefined, { useProcessExit: true });
  return app;
}

/** antd injects its styles at run time; everything else comes from our own origin. */
const CONTENT_SECURITY = {
  useDefaults: true,
  directives: {
    'default-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'upgrade-insecure-requests': null,
  },
};
