import type { Notice } from '../notification/index.js';
import type { Agreement } from './agreement.entity.js';

type Invitation = Pick<Agreement, 'id' | 'employerName' | 'inviteExpiresAt'>;

const told = (title: string, happened: string, { id, employerName, inviteExpiresAt }: Invitation): Notice => ({
  title,
  body: `“${employerName ?? ''}”${happened}，请在${inviteExpiresAt === null ? '期限内' : ` ${shownMoment(inviteExpiresAt)} 前`}应约或拒绝。`,
  link: `/agreements/${id}`,
});

/** A graduate has been invited. */
export const invitedNotice = (invitation: Invitation): Notice => told('收到签约邀约', '邀请您签订三方协议', invitation);

/** The terms of an invitation have changed. */
export const editedNotice = (invitation: Invitation): Notice =>
  told('邀约内容有修改', '修改了邀约的内容，应约期限重新计算', invitation);

/** An invitation ends within a day. */
export const expiringNotice = (invitation: Invitation): Notice => told('邀约即将过期', '的邀约即将过期', invitation);

const shownMoment = (moment: Date) =>
  moment.toLocaleString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'short',
  });
