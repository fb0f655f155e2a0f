import { ClockCircleOutlined } from '@ant-design/icons';
import { dateTime, timeLeft, useNow } from '@qicheng/ui';
import { Alert, type AlertProps } from 'antd';
import { AGREEMENT, SEALING, STANDING } from '../../messages/agreement';
import type { Agreement } from '../../party/agreement.api';
import styles from './agreement.module.css';

const TONE: Readonly<Partial<Record<Agreement['state'], NonNullable<AlertProps['type']>>>> = {
  EMPLOYER_CONFIRM: 'warning',
  RETURNED: 'warning',
  TERMINATING: 'warning',
  SIGNED: 'success',
};

/** What comes next with an agreement, with whatever else the company has to know now. */
export function StandingNote({ agreement }: { readonly agreement: Agreement }) {
  const { state, takenElsewhere, inviteExpiresAt, returnReason, cancelAskedBy, cancelReason } = agreement;
  return (
    <Alert
      className={styles.alert ?? ''}
      type={TONE[state] ?? 'info'}
      showIcon
      title={takenElsewhere ? AGREEMENT.takenElsewhere : standingOf(agreement)}
      description={
        <>
          {state === 'INVITED' && !takenElsewhere && inviteExpiresAt !== null && <Deadline until={inviteExpiresAt} />}
          {returnReason !== null && REASONED.includes(state) && (
            <p className={styles.soft}>{AGREEMENT.returnReason(returnReason)}</p>
          )}
          {cancelAskedBy !== null && (
            <p className={styles.soft}>{AGREEMENT.cancelAsked(cancelAskedBy === 'EMPLOYER', cancelReason ?? '')}</p>
          )}
        </>
      }
    />
  );
}

const REASONED: readonly Agreement['state'][] = ['RETURNED', 'VOID', 'INVITE_DECLINED'];

const standingOf = ({ state, cancelAskedBy, reissueKind, nextMark }: Agreement): string => {
  if (reissueKind !== null) return SEALING['reissuing'] ?? '';
  if (state !== 'SEALING') return STANDING[state];
  return SEALING[cancelAskedBy === null ? (nextMark ?? '') : 'cancelling'] ?? STANDING.SEALING;
};

function Deadline({ until }: { readonly until: string }) {
  const left = timeLeft(until, useNow());
  return (
    <p className={styles.deadline} role="timer">
      <ClockCircleOutlined aria-hidden="true" />{' '}
      {left === undefined ? AGREEMENT.expired : AGREEMENT.expires(dateTime(until), left)}
    </p>
  );
}
