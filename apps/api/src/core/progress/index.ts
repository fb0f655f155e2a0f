export { Announcer, OUTBOX_CHANNEL } from './announcer.js';
export { ChannelListener } from './channel-listener.js';
export { EventHub } from './event-hub.js';
