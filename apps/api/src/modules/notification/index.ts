export { MailProcessor } from './mail.processor.js';
export { NotificationModule } from './notification.module.js';
export { Notifier } from './notifier.js';
