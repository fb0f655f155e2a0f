export { RateLimit, type Limit } from './rate-limit.js';
export { Slots } from './slots.js';
export { RateWindow } from './rate-window.entity.js';
