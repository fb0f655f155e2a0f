export { cookieName, installContext, PORTAL_HEADER, takePortal, type ResolveSession } from './context-hook.js';
export { installSameOrigin } from './same-origin-hook.js';
export { Replies } from './replies.js';
export { JsonLogger } from './json-logger.js';
