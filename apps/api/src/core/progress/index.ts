export { Announcer, OUTBOX_CHANNEL } from './announcer.js';
export { EventHub, type WatchedEvent } from './event-hub.js';
