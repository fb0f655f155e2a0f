export { Announcer } from './announcer.js';
export { EventHub, type WatchedEvent } from './event-hub.js';
