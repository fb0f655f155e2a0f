export { Outbox, relayBatch } from './outbox.js';
export { OutboxMessage } from './outbox-message.entity.js';
export { OutboxRelay } from './outbox-relay.js';
export { TOPICS, type TopicPayload } from './topic.js';
