import { ArrowRightOutlined } from '@ant-design/icons';
import { useId } from 'react';
import styles from './employer-changes.module.css';
import { AGREEMENT as M } from './messages';

interface Change {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What the company changed on confirming, each field before and after; nothing when it changed nothing. */
export function EmployerChanges({ changes }: { readonly changes: readonly Change[] }) {
  const id = useId();
  if (changes.length === 0) return null;
  return (
    <section className={styles.changes} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {M.changes.title}
      </h2>
      <dl className={styles.list}>
        {changes.map(({ label, from, to }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <del aria-label={`${M.changes.before}：${from ?? M.changes.empty}`}>{from ?? M.changes.empty}</del>
              <ArrowRightOutlined aria-hidden="true" />
              <ins aria-label={`${M.changes.after}：${to ?? M.changes.empty}`}>{to ?? M.changes.empty}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
