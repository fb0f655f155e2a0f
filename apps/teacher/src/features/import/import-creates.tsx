import { Empty } from '@qicheng/ui';
import { IMPORT } from '../../messages/import';
import type { ImportDetail } from './import.api';
import styles from './import.module.css';

const { creates: M } = IMPORT;

/** Colleges, majors and classes that committing would make besides the graduates, and who would look after classes. */
export function ImportCreates({ creates }: { readonly creates: ImportDetail['creates'] }) {
  const parts = creates
    ? [
        { label: M.colleges, names: creates.colleges, count: creates.collegeCount },
        { label: M.majors, names: creates.majors, count: creates.majorCount },
        { label: M.classes, names: creates.classes, count: creates.classCount },
        { label: M.assignments, names: creates.assignments, count: creates.assignmentCount },
      ].filter(({ count }) => count > 0)
    : [];
  if (parts.length === 0) return <Empty title={M.none} compact />;
  return (
    <>
      <p>{M.check}</p>
      {parts.map(({ label, names, count }) => (
        <section key={label} className={styles.creates} aria-label={label}>
          <h2>{M.of(label, count)}</h2>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
            {count > names.length && <li className={styles.none}>{M.more(count - names.length)}</li>}
          </ul>
        </section>
      ))}
    </>
  );
}
