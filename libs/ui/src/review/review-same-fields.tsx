import { M } from '../messages';
import type { ReviewField } from './review-field';
import styles from './review.module.css';

interface Props {
  readonly fields: readonly ReviewField[];
  readonly sectionLabel: (section: string) => string;
  readonly open: boolean;
}

/** The fields on which both sides agree, by section, folded away while there are differences. */
export function ReviewSameFields({ fields, sectionLabel, open }: Props) {
  if (fields.length === 0) return null;
  return (
    <details className={styles.same} open={open}>
      <summary>{M.review.sameFields(fields.length)}</summary>
      {[...new Set(fields.map(({ section }) => section))].map((section) => (
        <section key={section} aria-label={sectionLabel(section)}>
          <h3 className={styles.sectionTitle}>{sectionLabel(section)}</h3>
          <dl className={styles.pairs}>
            {fields
              .filter((field) => field.section === section)
              .map(({ key, label, schoolText }) => (
                <div key={key} className={styles.pair}>
                  <dt>{label}</dt>
                  <dd>{schoolText ?? <span className={styles.faint}>{M.review.empty}</span>}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
