import { agreementText } from '@qicheng/domain';
import { Link } from 'react-router';
import { AGREEMENT } from '../../messages/agreement';
import { AcceptButton } from './accept-button';
import type { MyAgreement } from './agreement.api';
import styles from './agreement.module.css';
import { DeclineButton } from './decline-button';
import { InviteDeadline } from './invite-deadline';

/** An invitation: company, post and pay, how long it waits, and the two answers. */
export function InvitationCard({ agreement }: { readonly agreement: MyAgreement }) {
  const { id, employerName, values, inviteExpiresAt, takenElsewhere } = agreement;
  const pay = values.salary ? AGREEMENT.pay(values.salary) : '';
  return (
    <article className={styles.card} aria-label={employerName ?? AGREEMENT.unknownEmployer}>
      <h3 className={styles.company}>
        <Link to={`/agreements/${id}`}>{employerName ?? AGREEMENT.unknownEmployer}</Link>
      </h3>
      <p className={styles.terms}>
        {[values.jobTitle, pay, values.reportFrom && AGREEMENT.report(agreementText('reportFrom', values.reportFrom))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {takenElsewhere ? (
        <p className={styles.soft}>{AGREEMENT.takenElsewhere}</p>
      ) : (
        inviteExpiresAt !== null && <InviteDeadline until={inviteExpiresAt} />
      )}
      <p className={styles.links}>
        <AcceptButton agreement={agreement} />
        <Link to={`/agreements/${id}`} className={styles.look}>
          {AGREEMENT.read}
        </Link>
        <DeclineButton agreement={agreement} />
      </p>
    </article>
  );
}
