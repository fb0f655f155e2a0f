import { QueryFace } from '@qicheng/ui';
import { Tag } from 'antd';
import { FORM } from '../../messages/agreement-form';
import { useEmployerDefaults, type EmployerHit } from './employer.api';
import styles from './form.module.css';

/** The chosen company with what the register knows, and the reminder that this seldom is where one will work. */
export function EmployerPreview({ hit: { id, name, uscc, verified, claimed } }: { readonly hit: EmployerHit }) {
  const query = useEmployerDefaults(id);
  return (
    <section className={styles.chosen} aria-label={FORM.chosen}>
      <p className={styles.name}>
        {name} {!verified && <Tag color="warning">{FORM.unverified}</Tag>}
        {claimed && <Tag color="success">{FORM.claimed}</Tag>}
      </p>
      <p className={styles.soft}>{uscc}</p>
      <QueryFace query={query}>
        {({ values: { registeredAddress, legalPerson } }) => (
          <>
            <dl className={styles.register}>
              <div>
                <dt>{FORM.register.address}</dt>
                <dd>{registeredAddress ?? FORM.register.blank}</dd>
              </div>
              <div>
                <dt>{FORM.register.contact}</dt>
                <dd>{legalPerson ?? FORM.register.blank}</dd>
              </div>
            </dl>
            {(registeredAddress ?? legalPerson) && <p className={styles.remind}>{FORM.register.remind}</p>}
          </>
        )}
      </QueryFace>
      <p className={styles.soft}>{claimed ? FORM.claimedHint : FORM.unclaimedHint}</p>
    </section>
  );
}
