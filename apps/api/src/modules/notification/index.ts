export { MailProcessor } from './mail.processor.js';
export { MailSender } from './mail-sender.js';
export { NotificationModule } from './notification.module.js';
export { Notifier, type Notice } from './notifier.js';
