import type { ReactNode } from 'react';
import styles from './agreement-case.module.css';

interface Props {
  readonly label: string;
  readonly icon: ReactNode;
  readonly name: ReactNode;
  /** One line under the name. */
  readonly about: ReactNode;
  /** Beside it: choosing somebody else. */
  readonly action?: ReactNode;
}

/** With whom an agreement is made, above its form. */
export const PartnerCard = ({ label, icon, name, about, action }: Props) => (
  <section className={styles.partner} aria-label={label}>
    <span className={styles.icon} aria-hidden="true">
      {icon}
    </span>
    <div className={styles.words}>
      <p className={styles.name}>{name}</p>
      <p className={styles.about}>{about}</p>
    </div>
    {action}
  </section>
);
