import type { OriginFieldView } from '@qicheng/contracts';
import { ORIGIN_SECTION_LABEL, ORIGIN_SECTIONS, originField, type OriginSection } from '@qicheng/domain';
import { useId, type ReactNode } from 'react';
import { concerning } from './concerns';
import { M } from './messages';
import styles from './origin-sheet.module.css';

interface Props {
  readonly fields: readonly OriginFieldView[];
  /** Who reads it: the graduate is told “I”. */
  readonly reader: 'student' | 'staff';
  /** What the reader may do about a value, beside its name. */
  readonly action?: (field: OriginFieldView) => ReactNode;
  /** Shows a value in its own way; null leaves it plain. */
  readonly shown?: (field: OriginFieldView) => ReactNode;
}

/** A whole origin record to read: each section as a card, what was changed with the school's value beside it. */
export const OriginSheet = ({ fields, ...reading }: Props) => (
  <div className={styles.sheet}>
    {ORIGIN_SECTIONS.map((section) => (
      <Section
        key={section}
        section={section}
        fields={concerning(fields).filter(({ field }) => originField(field).section === section)}
        {...reading}
      />
    ))}
  </div>
);

function Section({ section, fields, ...reading }: Props & { readonly section: OriginSection }) {
  const id = useId();
  if (fields.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {ORIGIN_SECTION_LABEL[section]}
      </h2>
      <dl className={styles.fields}>
        {fields.map((field) => (
          <Value key={field.field} state={field} {...reading} />
        ))}
      </dl>
    </section>
  );
}

function Value({ state, reader, action, shown }: Omit<Props, 'fields'> & { readonly state: OriginFieldView }) {
  const { field, tier, schoolText, studentText, finalText, decision, differs, note, reason } = state;
  const decided = decision !== null && decision !== 'PENDING';
  const reviewed = differs && tier !== 'F';
  return (
    <div className={reviewed ? styles.changed : styles.field}>
      <dt>
        {originField(field).label}
        {action?.(state)}
      </dt>
      <dd>{shown?.(state) ?? studentText ?? <span className={styles.faint}>{M.sheet.empty}</span>}</dd>
      {reviewed && (
        <dd className={styles.aside}>
          <span className={styles.mark}>{reader === 'student' ? M.sheet.changed : M.sheet.studentChanged}</span>
          <span>{M.sheet.of(M.sheet.school, schoolText)}</span>
          {reason !== null && <span>{M.sheet.of(M.sheet.why, reason)}</span>}
          {decided && <span>{M.sheet.of(M.sheet.taken, finalText)}</span>}
          {note !== null && <span>{M.sheet.of(M.sheet.note, note)}</span>}
        </dd>
      )}
    </div>
  );
}
