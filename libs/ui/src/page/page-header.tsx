import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './page.module.css';

interface Props {
  readonly title: string;
  /** Beside the title: a state tag. */
  readonly tag?: ReactNode;
  /** One line under it. */
  readonly lead?: ReactNode;
  /** The way here, outermost first. */
  readonly trail?: readonly { readonly to: string; readonly label: string }[];
  readonly actions?: ReactNode;
}

/** The head of a page: where it is, what it is, what can be done with it. */
export function PageHeader({ title, tag, lead, trail = [], actions }: Props) {
  return (
    <div className={styles.header}>
      <div className={styles.heading}>
        {trail.length > 0 && (
          <nav className={styles.trail} aria-label={title}>
            {trail.map(({ to, label }) => (
              <Link key={to} to={to}>
                {label}
              </Link>
            ))}
          </nav>
        )}
        <div className={styles.titleLine}>
          <h1 className={styles.title}>{title}</h1>
          {tag}
        </div>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
