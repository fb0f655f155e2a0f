export { MailProcessor } from './mail.processor.js';
export { NotificationModule } from './notification.module.js';
export { Notifier, type Notice } from './notifier.js';
