export { RateLimit, type Limit } from './rate-limit.js';
export { RateWindow } from './rate-window.entity.js';
