import { agreementWorkflow } from '@qicheng/domain';
import { dateOf, StateTag } from '@qicheng/ui';
import { Link } from 'react-router';
import { AGREEMENT, STANDING } from '../../messages/agreement';
import type { MyAgreement } from './agreement.api';
import styles from './agreement.module.css';

/** What is over, folded away. */
export const PastAgreements = ({ items }: { readonly items: readonly MyAgreement[] }) => (
  <details className={styles.past}>
    <summary>{AGREEMENT.past(items.length)}</summary>
    <ul>
      {items.map(({ id, state, employerName, savedAt, submittedAt, inviteExpiresAt, initiator }) => (
        <li key={id}>
          <Link to={`/agreements/${id}`}>{employerName ?? AGREEMENT.unknownEmployer}</Link>
          <StateTag flow={agreementWorkflow} state={state} />
          <span className={styles.soft}>
            {initiator === 'EMPLOYER' ? AGREEMENT.byEmployer : AGREEMENT.byMe}{' '}
            {dateOf(submittedAt ?? inviteExpiresAt ?? savedAt)}
          </span>
          <p className={styles.soft}>{STANDING[state as 'VOID'].next}</p>
        </li>
      ))}
    </ul>
  </details>
);
