import { useId, type ReactNode } from 'react';
import styles from './form.module.css';

interface Props {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A card of fields under one heading: two columns, one on a phone. */
export function FormSection({ title, hint, extra, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {extra}
      </header>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
