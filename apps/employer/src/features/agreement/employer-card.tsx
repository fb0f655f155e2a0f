import type { Agreement } from '../../party/agreement.api';
import styles from './agreement.module.css';
import { CONFIRM } from '../../messages/agreement';

/** Party A as the library certifies it, which the company cannot change here. */
export const EmployerCard = ({ agreement: { values, employerName } }: { readonly agreement: Agreement }) => (
  <section className={styles.employer} aria-label={CONFIRM.company}>
    <strong>{values.employerName ?? employerName}</strong>
    <span className={styles.soft}>{values.employerUscc}</span>
  </section>
);
