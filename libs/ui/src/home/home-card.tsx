import { useId, type ReactNode } from 'react';
import styles from './home.module.css';

interface Props {
  readonly title: string;
  /** At the other end of the heading. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** One block of a portal's first page. */
export function HomeCard({ title, extra, children }: Props) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
        {extra}
      </h2>
      {children}
    </section>
  );
}
