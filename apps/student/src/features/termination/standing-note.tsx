import { dateTime } from '@qicheng/ui';
import { Alert, type AlertProps } from 'antd';
import { TERMINATION } from '../../messages/termination';
import { isOffered } from './offers';
import type { MyTermination } from './termination.api';
import styles from './termination.module.css';

const TONE: Readonly<Partial<Record<MyTermination['state'], NonNullable<AlertProps['type']>>>> = {
  APPROVED: 'success',
  COUNTERPART_REFUSED: 'error',
  RETURNED: 'error',
};

/** Where a request stands, until when an answer is awaited, and what was said against it. */
export function StandingNote({ termination }: { readonly termination: MyTermination }) {
  const { state, answerDueAt, returnReason, counterpartReason, overLimit, limitOverridden } = termination;
  const asked = isOffered(termination, 'agree');
  const words = [
    answerDueAt !== null && TERMINATION.due(dateTime(answerDueAt)),
    state === 'RETURNED' && returnReason,
    state === 'COUNTERPART_REFUSED' && counterpartReason && TERMINATION.counterpart(counterpartReason),
    overLimit && !limitOverridden && TERMINATION.overLimit,
  ].filter(Boolean);
  return (
    <Alert
      className={styles.alert ?? ''}
      type={asked ? 'warning' : (TONE[state] ?? 'info')}
      showIcon
      title={asked ? TERMINATION.asked : TERMINATION.standing[state]}
      {...(words.length > 0 && { description: words.join('　') })}
    />
  );
}
