import { ORIGIN_SECTION_LABEL, ORIGIN_SECTIONS, originField } from '@qicheng/domain';
import { concerns } from '@qicheng/records';
import { MaskedValue } from '@qicheng/ui';
import { GRADUATE } from '../../messages/graduate';
import { Card } from '../../record';
import { revealIdNo, type GraduateFieldView, type GraduateView } from './graduate.api';
import styles from './graduate.module.css';

const ROOMY = 60;

/** The official record, section by section; the ID number opens for a reason. */
export function GraduateSheet({ graduate }: { readonly graduate: GraduateView }) {
  const values = Object.fromEntries(graduate.fields.map(({ field, value }) => [field, value]));
  return ORIGIN_SECTIONS.map((section) => (
    <Card key={section} title={ORIGIN_SECTION_LABEL[section]}>
      <dl className={styles.fields}>
        {graduate.fields
          .filter(({ field }) => originField(field).section === section && concerns(field, values, null))
          .map((field) => (
            <SheetField key={field.field} field={field} graduate={graduate} />
          ))}
      </dl>
    </Card>
  ));
}

function SheetField({ field, graduate }: { readonly field: GraduateFieldView; readonly graduate: GraduateView }) {
  const { label, maxLength = 0 } = originField(field.field);
  return (
    <div className={maxLength > ROOMY ? `${styles.field} ${styles.wide}` : styles.field}>
      <dt>{label}</dt>
      <dd>
        {field.field === 'idNo' && field.text !== null ? (
          <IdNo masked={field.text} label={label} graduate={graduate} />
        ) : (
          (field.text ?? <span className={styles.none}>{GRADUATE.none}</span>)
        )}
      </dd>
    </div>
  );
}

interface IdNoProps {
  readonly masked: string;
  readonly label: string;
  readonly graduate: GraduateView;
}

const IdNo = ({ masked, label, graduate: { id, actions } }: IdNoProps) => (
  <MaskedValue
    label={label}
    masked={masked}
    {...(actions.includes('reveal') && { onReveal: (reason: string) => revealIdNo(id, reason) })}
  />
);
