import type { ReactNode } from 'react';
import styles from './record.module.css';

interface Props {
  /** How the work stands, told aloud with each change. */
  readonly standing: string;
  readonly flawed?: boolean;
  /** Before the standing. */
  readonly lead?: ReactNode;
  /** The buttons. */
  readonly children: ReactNode;
}

/** Stays in sight under what is being worked on: how it stands, and what can be done with it. */
export const StandingBar = ({ standing, flawed = false, lead, children }: Props) => (
  <div className={styles.bar}>
    {lead}
    <strong role="status" className={flawed ? styles.flaw : undefined}>
      {standing}
    </strong>
    {children}
  </div>
);
