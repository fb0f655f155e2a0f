export { Announcer, OUTBOX_CHANNEL } from './announcer.js';
export { EventHub } from './event-hub.js';
