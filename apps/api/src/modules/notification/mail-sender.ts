import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../../config.js';
import type { TopicPayload } from '../../core/outbox/index.js';

/** A mail with the id of the outbox message it comes from. */
export type OutgoingMail = TopicPayload['mail'] & { readonly id: string };

/** Sends mails over SMTP, on one pool of connections. */
@Injectable()
export class MailSender implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(private readonly config: Config) {
    this.transport = createTransport(config.SMTP_URL, { from: config.MAIL_FROM });
  }

  /** The message id is made from the outbox id: a mail that leaves twice is one mail to its receiver. */
  async send({ id, to, subject, text }: OutgoingMail): Promise<void> {
    await this.transport.sendMail({
      // As an object it is one address as it stands; a string would be parsed and could name another one.
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${id}@${new URL(this.config.PUBLIC_URL).hostname}>`,
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
