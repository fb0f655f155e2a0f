import { originWorkflow } from '@qicheng/domain';
import { OriginSheet } from '@qicheng/records';
import { ConfirmAction, dateTime, FormSection, Timeline } from '@qicheng/ui';
import { Alert, App } from 'antd';
import { ORIGIN } from '../../messages/origin';
import { useOriginActions, type OriginReview } from './origin.api';
import styles from './origin.module.css';

/** What was submitted, to read: who acts now, every value, what has happened, and the way back while there is one. */
export function LockedOrigin({ review }: { readonly review: OriginReview }) {
  const { withdraw } = useOriginActions();
  const { message } = App.useApp();
  const { version, actions, fields, timeline, state } = review;
  return (
    <>
      <Alert
        className={styles.alert ?? ''}
        type={state === 'APPROVED' ? 'success' : 'info'}
        showIcon
        title={standing(review)}
      />
      {actions.includes('withdraw') && (
        <div className={styles.withdraw}>
          <ConfirmAction
            label={ORIGIN.withdraw.label}
            next={ORIGIN.withdraw.next}
            actor={ORIGIN.withdraw.actor}
            onConfirm={async () => {
              await withdraw(version);
              void message.success(ORIGIN.withdraw.done);
            }}
          />
        </div>
      )}
      <OriginSheet fields={fields} reader="student" />
      <div className={styles.timeline}>
        <FormSection title={ORIGIN.timeline}>
          <div className={styles.wide}>
            <Timeline entries={timeline} flow={originWorkflow} />
          </div>
        </FormSection>
      </div>
    </>
  );
}

/** Why nothing can be changed now, and who acts. */
function standing({ state, window: { opensAt, closesAt } }: OriginReview): string {
  if (state !== 'NOT_STARTED' && state !== 'DRAFT' && state !== 'RETURNED') return ORIGIN.waits[state];
  if (opensAt !== null && new Date(opensAt) > new Date()) return ORIGIN.closed.before(dateTime(opensAt));
  return closesAt === null ? ORIGIN.closed.unset : ORIGIN.closed.after(dateTime(closesAt));
}
