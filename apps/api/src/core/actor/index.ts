export { SYSTEM, type Actor } from './actor.js';
export { actingAs, currentActor, currentContext, type RequestContext, withContext } from './ambient.js';
