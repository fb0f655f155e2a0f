import { html, type Markup, page } from '../../core/page/index.js';
import type { CaughtMail } from './caught-mails.js';

/** Every caught mail, the newest first, with its code in sight. */
export const mailListPage = (mails: readonly CaughtMail[]): string =>
  page(
    '收到的邮件',
    STYLE,
    html`<main>
      <h1>收到的邮件</h1>
      ${
        mails.length > 0
          ? html`<ul>
              ${mails.map(row)}
            </ul>`
          : html`<p>还没有邮件。</p>`
      }
    </main>`,
  );

/** One caught mail as text. */
export const mailPage = (mail: CaughtMail): string =>
  page(
    mail.subject,
    STYLE,
    html`<main>
      <p><a href="/dev/mail">← 全部邮件</a></p>
      <h1>${mail.subject}</h1>
      <p>${mail.to} · ${time(mail)}</p>
      <pre>${mail.text}</pre>
    </main>`,
  );

const row = (mail: CaughtMail): Markup =>
  html` <li>
    <a href="/dev/mail/${mail.id}">${mail.subject}</a><code>${mail.code ?? ''}</code><span>${mail.to}</span
    ><time>${time(mail)}</time>
  </li>`;

const time = ({ sentAt }: CaughtMail): string =>
  sentAt === null ? '' : new Date(sentAt).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' });

const STYLE = `
:root{color-scheme:light dark}
body{margin:0;font:15px/1.6 system-ui,sans-serif}
main{max-width:860px;margin:0 auto;padding:24px 16px}
ul{list-style:none;padding:0}
li{display:flex;flex-wrap:wrap;gap:4px 16px;padding:12px 0;border-bottom:1px solid #8885}
li a{flex:1 1 240px}
code{font-size:18px;font-weight:700;letter-spacing:.1em}
pre{white-space:pre-wrap;padding:16px;border:1px solid #8885;border-radius:8px}
`;
