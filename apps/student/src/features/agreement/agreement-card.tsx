import { ArrowRightOutlined } from '@ant-design/icons';
import { agreementWorkflow } from '@qicheng/domain';
import { StateTag } from '@qicheng/ui';
import { Link } from 'react-router';
import { AGREEMENT } from '../../messages/agreement';
import type { MyAgreement } from './agreement.api';
import styles from './agreement.module.css';
import { standingOf } from './standing';

/** An agreement under way: with whom, where it stands, what comes next and who acts. */
export function AgreementCard({ agreement }: { readonly agreement: MyAgreement }) {
  const { id, state, employerName, agreementNo, values } = agreement;
  const { next, actor, step } = standingOf(agreement);
  return (
    <article className={styles.card}>
      <header className={styles.cardHead}>
        <h3 className={styles.company}>
          <Link to={`/agreements/${id}`}>{employerName ?? AGREEMENT.unknownEmployer}</Link>
        </h3>
        <StateTag flow={agreementWorkflow} state={state} />
      </header>
      <p className={styles.soft}>
        {[values.jobTitle, values.salary && AGREEMENT.pay(values.salary), agreementNo && AGREEMENT.no(agreementNo)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{AGREEMENT.next}</dt>
          <dd>{next}</dd>
        </div>
        <div>
          <dt>{AGREEMENT.actor}</dt>
          <dd>{actor}</dd>
        </div>
      </dl>
      <p className={styles.links}>
        {step !== undefined && (
          <Link to={step.to} className={styles.go}>
            {step.label} <ArrowRightOutlined aria-hidden="true" />
          </Link>
        )}
        {step?.to !== `/agreements/${id}` && (
          <Link to={`/agreements/${id}`} className={styles.look}>
            {AGREEMENT.open}
          </Link>
        )}
      </p>
    </article>
  );
}
