import { useId, type ReactNode } from 'react';
import { classes } from '@qicheng/ui';
import styles from './fact-sheet.module.css';
import { FACTS as M } from './messages';

/** One label with what stands there; '' for nothing. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** A long text, or a mark below the value. */
  readonly wide?: boolean;
  readonly note?: ReactNode;
}

/** Facts under one heading. */
export interface FactSection {
  readonly key: string;
  readonly title: string;
  readonly extra?: ReactNode;
  readonly facts: readonly Fact[];
}

/** A record to read: each section as a card of labels and values. */
export const FactSheet = ({ sections }: { readonly sections: readonly FactSection[] }) => (
  <div className={styles.sheet}>
    {sections
      .filter(({ facts }) => facts.length > 0)
      .map((section) => (
        <Section key={section.key} section={section} />
      ))}
  </div>
);

function Section({ section: { title, extra, facts } }: { readonly section: FactSection }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {extra}
      </header>
      <dl className={styles.facts}>
        {facts.map(({ key, label, value, wide = false, note }) => (
          <div key={key} className={classes(styles.fact, wide && styles.wide)}>
            <dt>{label}</dt>
            <dd>{value === '' ? <span className={styles.faint}>{M.empty}</span> : value}</dd>
            {note !== undefined && <dd>{note}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
