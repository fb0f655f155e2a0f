import { useId, type ReactNode } from 'react';
import styles from './record.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a record's page under its heading. */
export function Card({ title, children }: Props) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
