import { isPortal, type Portal } from '@qicheng/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Actor, type RequestContext, withContext } from '../actor/index.js';

/** Finds who a session cookie belongs to; null for an unknown, ended or revoked one. */
export type ResolveSession = (portal: Portal, token: string) => Promise<Actor | null>;

/** The session cookie of a portal; one each, so that the three can be open side by side. */
export const cookieName = (portal: Portal): string => `qc_${portal}`;

/** Header by which a portal's pages say which session they act in; downloads and event streams use the query instead. */
export const PORTAL_HEADER = 'x-portal';

const contexts = new WeakMap<FastifyRequest, RequestContext>();
/** The context of a request, also when its answer has left; undefined where it was refused before it had one. */
export const contextOf = (request: FastifyRequest): RequestContext | undefined => contexts.get(request);

/**
 * Gives every request its context: id, address, actor. It runs after the body is read, because reading it would lose the
 * asynchronous context.
 */
export function installContext(server: FastifyInstance, resolve: ResolveSession): void {
  server.addHook('preValidation', (request, _reply, done) => {
    const context = {
      requestId: request.id,
      ip: request.ip,
      userAgent: request.headers['user-agent'] ?? null,
      actor: null as Actor | null,
    };
    contexts.set(request, context);
    actorOf(request, resolve).then(
      (actor) => withContext(Object.assign(context, { actor }), done),
      (error: Error) => withContext(context, () => done(error)),
    );
  });
}

async function actorOf(request: FastifyRequest, resolve: ResolveSession): Promise<Actor | null> {
  const portal = takePortal(request);
  const token = portal === null ? undefined : request.cookies[cookieName(portal)];
  return portal === null || token === undefined ? null : resolve(portal, token);
}

/** Reads the portal and removes it from the query, so that no query DTO has to know it. */
export function takePortal(request: FastifyRequest): Portal | null {
  const query = request.query as Record<string, unknown> | undefined;
  const said = request.headers[PORTAL_HEADER] ?? query?.['portal'];
  if (query) delete query['portal'];
  return isPortal(said) ? said : null;
}
