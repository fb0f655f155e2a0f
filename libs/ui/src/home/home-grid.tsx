import type { ReactNode } from 'react';
import styles from './home.module.css';

interface Props {
  /** What to do; above the rest on a phone. */
  readonly main: ReactNode;
  readonly side: ReactNode;
}

/** The first page of a portal: what to do beside what to know. */
export const HomeGrid = ({ main, side }: Props) => (
  <div className={styles.grid}>
    <div className={styles.column}>{main}</div>
    <div className={styles.column}>{side}</div>
  </div>
);
