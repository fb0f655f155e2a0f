export { RateLimit, type Limit, waitText } from './rate-limit.js';
export { Slots } from './slots.js';
export { WriteGuard } from './write.guard.js';
export { RateWindow } from './rate-window.entity.js';
