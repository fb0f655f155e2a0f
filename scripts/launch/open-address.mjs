import { Failure } from './failure.mjs';

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

/**
 * Fails when others on the network would find the demo university, whose passwords are published, or the page of caught mails
 * with everybody's codes, without anybody having asked for that.
 */
export function refuseUnasked({ host }, { QICHENG_DEMO, SMTP_URL }) {
  if (LOOPBACK.test(host) || QICHENG_DEMO === 'on') return;
  if (QICHENG_DEMO === undefined)
    throw new Failure(
      `HOST=${host} 会让其他机器访问 / others could sign in with the published demo passwords: set QICHENG_DEMO=off, or QICHENG_DEMO=on to show the demo`,
    );
  if (!SMTP_URL)
    throw new Failure(
      `HOST=${host} 会让其他机器看到全部邮件 / others could read all caught mails: set SMTP_URL, or QICHENG_DEMO=on to show the demo`,
    );
}
