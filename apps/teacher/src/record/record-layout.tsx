import type { ReactNode } from 'react';
import styles from './record.module.css';

interface Props {
  readonly children: ReactNode;
  /** Stands beside the record, below it on a narrow screen. */
  readonly aside: ReactNode;
}

/** A record's page: what it says, and beside it what belongs to it. */
export const RecordLayout = ({ children, aside }: Props) => (
  <div className={styles.layout}>
    <div className={styles.column}>{children}</div>
    <aside className={styles.column}>{aside}</aside>
  </div>
);
