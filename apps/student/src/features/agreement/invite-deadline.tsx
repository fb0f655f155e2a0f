import { ClockCircleOutlined } from '@ant-design/icons';
import { dateTime, timeLeft, useNow } from '@qicheng/ui';
import { AGREEMENT } from '../../messages/agreement';
import styles from './agreement.module.css';

/** Until when an invitation can be answered, counted down. */
export function InviteDeadline({ until }: { readonly until: string }) {
  const left = timeLeft(until, useNow());
  return (
    <p className={styles.deadline} role="timer">
      <ClockCircleOutlined aria-hidden="true" />{' '}
      {left === undefined ? AGREEMENT.expired : AGREEMENT.expires(dateTime(until), left)}
    </p>
  );
}
