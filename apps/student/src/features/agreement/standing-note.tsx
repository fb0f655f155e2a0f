import { REISSUE_KINDS } from '@qicheng/domain';
import { Alert } from 'antd';
import { ACTOR, AGREEMENT } from '../../messages/agreement';
import type { MyAgreement } from './agreement.api';
import styles from './agreement.module.css';
import { InviteDeadline } from './invite-deadline';
import { standingOf } from './standing';

const TONE: Readonly<Partial<Record<MyAgreement['state'], 'success' | 'warning' | 'error'>>> = {
  SIGNED: 'success',
  TERMINATING: 'warning',
  STUDENT_CONFIRM: 'warning',
  RETURNED: 'warning',
};

/** What comes next with an agreement and who acts then, with whatever else its reader has to know now. */
export function StandingNote({ agreement }: { readonly agreement: MyAgreement }) {
  const { state, takenElsewhere, inviteExpiresAt, cancelAskedBy, cancelReason, reissueKind, reissueReason, window } =
    agreement;
  const { next, actor } = standingOf(agreement);
  const closed = (state === 'DRAFT' || state === 'RETURNED') && !window.open;
  return (
    <Alert
      className={styles.alert ?? ''}
      type={TONE[state] ?? 'info'}
      showIcon
      title={takenElsewhere ? AGREEMENT.takenElsewhere : next}
      description={
        <>
          {!takenElsewhere && actor !== ACTOR.nobody && `${AGREEMENT.actor}：${actor}`}
          {closed && <p className={styles.soft}>{AGREEMENT.windowClosed}</p>}
          {state === 'INVITED' && !takenElsewhere && inviteExpiresAt !== null && (
            <InviteDeadline until={inviteExpiresAt} />
          )}
          {reissueKind !== null && (
            <p className={styles.soft}>{AGREEMENT.reissueAsked(REISSUE_KINDS[reissueKind], reissueReason ?? '')}</p>
          )}
          {cancelAskedBy !== null && (
            <p className={styles.soft}>{AGREEMENT.cancelAsked(cancelAskedBy === 'STUDENT', cancelReason ?? '')}</p>
          )}
        </>
      }
    />
  );
}
