import { correctionRefusal, originWorkflow, type OriginFieldKey } from '@qicheng/domain';
import { OriginSheet } from '@qicheng/records';
import { ConfirmAction, dateTime, FormSection, Timeline } from '@qicheng/ui';
import { Alert, App } from 'antd';
import { useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import { ContactCard } from './contact-card';
import { CorrectionDialog } from './correction-dialog';
import { DisputeButton } from './dispute-button';
import { useOriginActions, type OriginReview } from './origin.api';
import styles from './origin.module.css';
import { OwnIdNo } from './own-id-no';

/** What was submitted, to read: who acts now, every value, what has happened, the way back while there is one, and what may be changed all the same. */
export function LockedOrigin({ review }: { readonly review: OriginReview }) {
  const { withdraw } = useOriginActions();
  const { message } = App.useApp();
  const [disputed, setDisputed] = useState<OriginFieldKey>();
  const { version, actions, fields, timeline, state } = review;
  const isFreeStill = state !== 'REPORTED';
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
      {isFreeStill && <ContactCard review={review} />}
      <OriginSheet
        fields={isFreeStill ? fields.filter(({ tier }) => tier !== 'F') : fields}
        reader="student"
        action={({ field, tier }) =>
          correctionRefusal(field, tier) === null && <DisputeButton field={field} onDispute={setDisputed} />
        }
        shown={({ field, studentText }) =>
          field === 'idNo' && studentText !== null ? <OwnIdNo masked={studentText} /> : null
        }
      />
      <div className={styles.timeline}>
        <FormSection title={ORIGIN.timeline}>
          <div className={styles.wide}>
            <Timeline entries={timeline} flow={originWorkflow} />
          </div>
        </FormSection>
      </div>
      <CorrectionDialog state={fields.find(({ field }) => field === disputed)} onClose={() => setDisputed(undefined)} />
    </>
  );
}

/** Why nothing can be changed now, and who acts. */
function standing({ state, window: { opensAt, closesAt } }: OriginReview): string {
  if (state !== 'NOT_STARTED' && state !== 'DRAFT' && state !== 'RETURNED') return ORIGIN.waits[state];
  if (opensAt !== null && new Date(opensAt) > new Date()) return ORIGIN.closed.before(dateTime(opensAt));
  return closesAt === null ? ORIGIN.closed.unset : ORIGIN.closed.after(dateTime(closesAt));
}
