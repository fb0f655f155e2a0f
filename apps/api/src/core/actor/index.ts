export { SYSTEM, type Actor } from './actor.js';
export { actingAs, currentActor, currentContext, withContext, type RequestContext } from './ambient.js';
