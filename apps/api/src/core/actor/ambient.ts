import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from './actor.js';

/** What one request (or one job) carries along without passing it around. */
export interface RequestContext {
  readonly requestId: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
  actor: Actor | null;
}

const ambient = new AsyncLocalStorage<RequestContext>();

/** Runs `work` with this context; whatever it awaits sees the same one. */
export const withContext = <T>(context: RequestContext, work: () => T): T => ambient.run(context, work);

/** Runs `work` as `actor` outside of a request: jobs, seeds, commands. */
export const actingAs = <T>(actor: Actor, work: () => T): T =>
  ambient.run(
    { requestId: ambient.getStore()?.requestId ?? crypto.randomUUID(), ip: null, userAgent: null, actor },
    work,
  );

/** The context of the running request, or null outside of one. */
export const currentContext = (): RequestContext | null => ambient.getStore() ?? null;

/** The actor of the running request; throws where nobody is signed in, so that no scope is ever computed for nobody. */
export function currentActor(): Actor {
  const actor = ambient.getStore()?.actor;
  if (!actor) throw new Error('no actor in this context');
  return actor;
}
