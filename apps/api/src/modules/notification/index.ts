export type { Audience } from './audience.js';
export { MailProcessor } from './mail.processor.js';
export { NotificationModule } from './notification.module.js';
export { type Notice, Notifier } from './notifier.js';
