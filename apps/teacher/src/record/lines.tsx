import type { ReactNode } from 'react';
import styles from './record.module.css';

/** One thing that a card says. */
export interface Line {
  readonly label: string;
  /** A dash stands for nothing. */
  readonly value: ReactNode;
}

/** What a card says, each under its label. */
export const Lines = ({ lines }: { readonly lines: readonly Line[] }) => (
  <dl className={styles.lines}>
    {lines.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value === null || value === '' ? '—' : value}</dd>
      </div>
    ))}
  </dl>
);
