export { SYSTEM, type Actor } from './actor.js';
export { actingAs, currentActor, currentContext, withContext } from './ambient.js';
