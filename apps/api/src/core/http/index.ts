export { installAccessLog } from './access-log-hook.js';
export { installClosing } from './closing-hook.js';
export { cookieName, installContext } from './context-hook.js';
export { installNoStore } from './no-store-hook.js';
export { installPlainInput } from './plain-input-hook.js';
export { installSameOrigin } from './same-origin-hook.js';
export { Replies } from './replies.js';
export { JsonLogger } from './json-logger.js';
